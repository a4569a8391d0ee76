import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "hMailServer then bans the client's address for a while (auto-ban).":
    'hMailServer sperrt danach die Adresse des Clients für eine Weile (Auto-Ban).',
  'Use the whole address (`user@example.com`) as user name: hMailServer knows accounts by it unless a default domain is set.':
    'Verwenden Sie als Benutzernamen die vollständige Adresse (`user@example.com`): hMailServer kennt Konten unter ihr, wenn keine Standarddomain gesetzt ist.',
  "Log in, and make sure that this machine's IP range allows deliveries from local to external addresses.":
    'Melden Sie sich an, und sorgen Sie dafür, dass der IP-Bereich dieses Rechners Zustellungen von lokalen an externe Adressen erlaubt.',
  "Server's administrator: Settings, Advanced, IP ranges: tick the delivery the sender needs.":
    'Administrator des Servers: Settings, Advanced, IP ranges: Haken Sie die Zustellung an, die der Sender braucht.',
  'The recipient is a mailing list that takes messages from certain senders only.':
    'Der Empfänger ist eine Mailingliste, die nur Nachrichten bestimmter Absender annimmt.',
};
