import { z } from 'zod';

/** A text with places left open and what fills them; what fills one may be such a text again. */
export const phrase = z
  .object({
    text: z.string().describe('The English template, places as `{name}`.'),
    get args() {
      return textValues.exactOptional();
    },
  })
  .meta({ id: 'Phrase', description: 'A text, and what fills its places.' });

const textValue = z
  .union([z.string(), z.number(), phrase])
  .meta({ id: 'TextValue', description: 'A fact as it is, or words that have to be translated as well.' });
const textValues = z.record(z.string(), textValue);

/** What the texts of a cause were made of. */
export const wording = z
  .object({
    args: textValues.describe('What fills the places of all these texts.'),
    fix: z.array(phrase).readonly(),
    note: phrase.exactOptional(),
    summary: phrase.exactOptional(),
  })
  .meta({
    id: 'Wording',
    description:
      'What the texts were made of, so that they can be made again in another language. Holds nothing that they do not show.',
  });
