import { diagnose as de } from './de/diagnose.ts';
import { diagnose as en } from './en/diagnose.ts';
import { defineTexts } from './texts.ts';

export const diagnoseTexts = defineTexts(en, de);
