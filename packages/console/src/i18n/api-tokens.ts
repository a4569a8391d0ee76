import { apiTokens as de } from './de/api-tokens.ts';
import { apiTokens as en } from './en/api-tokens.ts';
import { defineTexts } from './texts.ts';

export const apiTokensTexts = defineTexts(en, de);
