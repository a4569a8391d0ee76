import type { systemLog as en } from '../en/system-log.ts';
import type { Translation } from '../texts.ts';

export const systemLog: Translation<typeof en> = {
  title: 'Systemprotokoll',
};
