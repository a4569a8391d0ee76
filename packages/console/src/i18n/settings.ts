import { settings as de } from './de/settings.ts';
import { settings as en } from './en/settings.ts';
import { defineTexts } from './texts.ts';

export const settingsTexts = defineTexts(en, de);
