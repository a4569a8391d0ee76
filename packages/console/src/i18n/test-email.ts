import { testEmail as de } from './de/test-email.ts';
import { testEmail as en } from './en/test-email.ts';
import { defineTexts } from './texts.ts';

export const testEmailTexts = defineTexts(en, de);
