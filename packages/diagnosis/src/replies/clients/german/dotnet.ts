import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Schannel got cleartext where it expected TLS.': 'Schannel bekam Klartext, wo es TLS erwartete.',
  'The lists of revoked certificates could not be fetched; an outbound firewall commonly blocks them.':
    'Die Listen widerrufener Zertifikate konnten nicht geholt werden; oft sperrt sie eine Firewall nach außen.',
  'MailKit says this of every handshake that fails; the inner exception tells the reason.':
    'MailKit sagt das bei jedem gescheiterten Handshake; die innere Ausnahme nennt den Grund.',
};
