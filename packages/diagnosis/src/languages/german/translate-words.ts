import type { Translate } from '../../causes/render.ts';
import { sentenceTranslator } from '../sentences.ts';
import { germanCharacters } from './characters.ts';
import { composedSentences } from './composed-sentences.ts';
import { germanPhrases } from './phrases.ts';
import { reasons } from './reasons.ts';

/**
 * German for what stands in code. Of the phrases only the whole text counts: with values they are filled in, and are not
 * recognised by their templates, some of which fit anything.
 */
export const translateWords: Translate = sentenceTranslator(
  { ...composedSentences, ...reasons },
  {
    wholeTexts: { ...germanPhrases, ...germanCharacters },
  },
);
