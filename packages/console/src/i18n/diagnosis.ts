import { diagnosis as de } from './de/diagnosis.ts';
import { diagnosis as en } from './en/diagnosis.ts';
import { defineTexts } from './texts.ts';

/** What a diagnosis looks like, wherever it is shown. */
export const diagnosisTexts = defineTexts(en, de);
