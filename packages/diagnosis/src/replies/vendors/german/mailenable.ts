import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'MailEnable says this when it cannot read its configuration directory; other servers say it when they are busy.':
    'MailEnable sagt das, wenn es sein Konfigurationsverzeichnis nicht lesen kann; andere Server sagen es, wenn sie überlastet sind.',
};
