import {
  translatorFor as diagnosisTranslatorFor,
  type Language,
  sentenceTranslator,
  type Translate,
} from '@postroad/diagnosis/languages';

/** Makes a text in another language; undefined where it is English, as everything is made. */
export type Translator = Translate | undefined;

const loaded = new Map<Language, Promise<Translator>>();

/** What the service says, in a language: its own sentences, and those of diagnoses. Loaded when it is first wanted. */
export function translatorFor(language: Language): Promise<Translator> {
  let translator = loaded.get(language);
  if (translator === undefined) {
    translator = load(language);
    loaded.set(language, translator);
  }
  return translator;
}

async function load(language: Language): Promise<Translator> {
  const ofDiagnosis = await diagnosisTranslatorFor(language);
  if (ofDiagnosis === undefined) return undefined;
  const { german } = await import('./german/index.ts');
  return sentenceTranslator(german, { orElse: ofDiagnosis });
}
