import type { emailProvider as en } from '../en/email-provider.ts';
import type { Translation } from '../texts.ts';

export const emailProvider: Translation<typeof en> = {
  title: 'E-Mail-Anbieter',
};
