import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The error challenge of XOAUTH2 and OAUTHBEARER (RFC 7628 §3.2.2).':
    'Die Fehlerrückfrage von XOAUTH2 und OAUTHBEARER (RFC 7628 §3.2.2).',
};
