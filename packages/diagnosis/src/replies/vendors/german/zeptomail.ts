import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The user name is emailapikey, the password the send mail token of the mail agent (SMTP tab).':
    'Der Benutzername ist emailapikey, das Passwort das Send-Mail-Token des Mail Agents (Reiter SMTP).',
  'If they are right, look at the credits and the state of the account: ZeptoMail says the same when credits ran out or the account is blocked.':
    'Stimmen beide, dann sehen Sie nach dem Guthaben und dem Zustand des Kontos: ZeptoMail sagt dasselbe, wenn das Guthaben verbraucht oder das Konto gesperrt ist.',
  'Add the domain of the From address to the mail agent and verify it.':
    'Fügen Sie die Domain der From-Adresse dem Mail Agent hinzu, und bestätigen Sie sie.',
};
