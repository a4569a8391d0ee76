import type { overview as en } from '../en/overview.ts';
import type { Translation } from '../texts.ts';

export const overview: Translation<typeof en> = {
  title: 'Übersicht',
};
