import { administrators as de } from './de/administrators.ts';
import { administrators as en } from './en/administrators.ts';
import { defineTexts } from './texts.ts';

export const administratorsTexts = defineTexts(en, de);
