import { germanCauses } from '../../causes/german/index.generated.ts';
import { causeById } from '../../causes/registry.ts';
import type { Translate } from '../../causes/render.ts';
import { germanOfProviders } from '../../providers/german/index.generated.ts';
import { germanOfClients } from '../../replies/clients/german/index.generated.ts';
import { germanOfConcepts } from '../../replies/concepts/german/index.generated.ts';
import { germanOfVendors } from '../../replies/vendors/german/index.generated.ts';
import { sentenceTranslator } from '../sentences.ts';
import { reportWords } from './report.ts';
import { translateWords } from './translate-words.ts';

/** Every text of the knowledge with its German. Where two say the same in English, the cause's own German counts. */
const texts: ReadonlyMap<string, string> = new Map([
  ...[germanOfProviders, germanOfClients, germanOfConcepts, germanOfVendors]
    .flat()
    .flatMap(Object.entries<string>),
  ...germanCauses.flatMap((german) => {
    const english = causeById(german.id);
    return [
      [english.title, german.title],
      [english.summary, german.summary],
      [english.explanation, german.explanation],
      ...english.fix.map((step, i) => [step, german.fix[i] ?? step]),
      ...(english.decides === undefined ? [] : [[english.decides, german.decides ?? english.decides]]),
    ] as [string, string][];
  }),
]);

/** German for everything that a diagnosis, an explanation or the catalogue of providers says. */
export const translateToGerman: Translate = (text) => texts.get(text) ?? translateWords(text);

/** German for everything that a report says. */
export const reportToGerman: Translate = sentenceTranslator(reportWords, { orElse: translateToGerman });
