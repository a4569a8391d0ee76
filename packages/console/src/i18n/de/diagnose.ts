import type { diagnose as en } from '../en/diagnose.ts';
import type { Translation } from '../texts.ts';

export const diagnose: Translation<typeof en> = {
  title: 'Diagnose',
};
