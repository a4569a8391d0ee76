import { session as de } from './de/session.ts';
import { session as en } from './en/session.ts';
import { defineTexts } from './texts.ts';

/** Set-up, invitation, signing in, the own account. */
export const sessionTexts = defineTexts(en, de);
