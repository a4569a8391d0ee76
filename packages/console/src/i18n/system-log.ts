import { systemLog as de } from './de/system-log.ts';
import { systemLog as en } from './en/system-log.ts';
import { defineTexts } from './texts.ts';

export const systemLogTexts = defineTexts(en, de);
