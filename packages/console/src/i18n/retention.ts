import { retention as de } from './de/retention.ts';
import { retention as en } from './en/retention.ts';
import { defineTexts } from './texts.ts';

export const retentionTexts = defineTexts(en, de);
