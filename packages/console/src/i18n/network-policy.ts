import { networkPolicy as de } from './de/network-policy.ts';
import { networkPolicy as en } from './en/network-policy.ts';
import { defineTexts } from './texts.ts';

export const networkPolicyTexts = defineTexts(en, de);
