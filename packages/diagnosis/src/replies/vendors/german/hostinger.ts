import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Send more slowly and wait before trying again; the plan in hPanel > Emails shows how much a mailbox may send.':
    'Senden Sie langsamer, und warten Sie vor dem nächsten Versuch; der Tarif in hPanel > Emails zeigt, wie viel ein Postfach senden darf.',
  'The user name is the full address, the password that of the mailbox (hPanel > Emails), not of the Hostinger account.':
    'Der Benutzername ist die vollständige Adresse, das Passwort das des Postfachs (hPanel > Emails), nicht das des Hostinger-Kontos.',
  'Mailboxes on the older Titan plans log in at smtp.titan.email.':
    'Postfächer in den älteren Titan-Tarifen melden sich bei smtp.titan.email an.',
};
