export type { Translate } from '../causes/render.ts';
export { type Language, languages } from './language.ts';
export type { Translations } from './phrase.ts';
export { sentenceTranslator } from './sentences.ts';
export {
  reportLanguageFor,
  translateDiagnosis,
  translateExplanation,
  translateProvider,
  translateTexts,
  translatorFor,
} from './translate.ts';
