import { inboxes as de } from './de/inboxes.ts';
import { inboxes as en } from './en/inboxes.ts';
import { defineTexts } from './texts.ts';

export const inboxesTexts = defineTexts(en, de);
