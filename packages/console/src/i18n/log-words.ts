import { logWords as de } from './de/log-words.ts';
import { logWords as en } from './en/log-words.ts';
import { defineTexts } from './texts.ts';

export const logWordTexts = defineTexts(en, de);
