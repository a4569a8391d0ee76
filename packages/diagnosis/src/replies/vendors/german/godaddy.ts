import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Use smtpout.secureserver.net (port 465 with TLS, or 587) as the server. smtp.secureserver.net only receives.':
    'Verwenden Sie smtpout.secureserver.net (Port 465 mit TLS, oder 587) als Server. smtp.secureserver.net empfängt nur.',
  'Wait until the relay quota is reset (24 hours), or ask GoDaddy for more relays a day for this mailbox.':
    'Warten Sie, bis das Relay-Kontingent erneuert ist (24 Stunden), oder bitten Sie GoDaddy um mehr Relays am Tag für dieses Postfach.',
};
