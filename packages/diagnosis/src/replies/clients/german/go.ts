import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'net/smtp refuses PLAIN without TLS, except to localhost.':
    'net/smtp verweigert PLAIN ohne TLS, außer zu localhost.',
  'net/smtp: the host given to PlainAuth differs from the one connected to.':
    'net/smtp: Der in PlainAuth genannte Host ist ein anderer als der verbundene.',
  'net/textproto: the line has no reply code.': 'net/textproto: Die Zeile hat keinen Antwortcode.',
};
