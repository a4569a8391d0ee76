import { findings as de } from './de/findings.ts';
import { findings as en } from './en/findings.ts';
import { defineTexts } from './texts.ts';

export const findingsTexts = defineTexts(en, de);
