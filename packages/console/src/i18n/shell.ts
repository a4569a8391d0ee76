import { shell as de } from './de/shell.ts';
import { shell as en } from './en/shell.ts';
import { defineTexts } from './texts.ts';

/** What is on every page, and the words that all pages share. */
export const shellTexts = defineTexts(en, de);
