import { serverForm as de } from './de/server-form.ts';
import { serverForm as en } from './en/server-form.ts';
import { defineTexts } from './texts.ts';

export const serverFormTexts = defineTexts(en, de);
