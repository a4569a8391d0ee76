import { overview as de } from './de/overview.ts';
import { overview as en } from './en/overview.ts';
import { defineTexts } from './texts.ts';

export const overviewTexts = defineTexts(en, de);
