import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Wait until the hour is over. The hoster sets the limit in Plesk: Mail, limitations on outgoing messages, for the mailbox, the domain and the subscription.':
    'Warten Sie, bis die Stunde vorbei ist. Der Hoster setzt die Grenze in Plesk: E-Mail, Beschränkungen für ausgehende Nachrichten, für das Postfach, die Domain und das Abonnement.',
};
