import { emailProvider as de } from './de/email-provider.ts';
import { emailProvider as en } from './en/email-provider.ts';
import { defineTexts } from './texts.ts';

export const emailProviderTexts = defineTexts(en, de);
