import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Send as the address that logs in, or add the sender address to that account as an alias or as a "Send mail as" address and confirm it.':
    'Senden Sie mit der Adresse, die sich anmeldet, oder fügen Sie die Absenderadresse diesem Konto als Alias oder als „Send mail as“-Adresse hinzu, und bestätigen Sie sie.',
  'Check the From header too: Zoho compares it with the account after the message was sent.':
    'Prüfen Sie auch die From-Zeile: Zoho vergleicht sie mit dem Konto, nachdem die Nachricht gesendet wurde.',
  'An empty sender address gives the same reply.': 'Eine leere Absenderadresse ergibt dieselbe Antwort.',
  'With two-factor sign-in, use an app-specific password made at accounts.zoho.com > Security > App Passwords.':
    'Verwenden Sie bei der Anmeldung mit zweitem Faktor ein anwendungsspezifisches Passwort, erstellt unter accounts.zoho.com > Security > App Passwords.',
  'Use the server of the region of the account: smtp.zoho.eu, smtp.zoho.in and so on; paid organisations use smtppro.zoho.com. An account of one region is unknown in another.':
    'Verwenden Sie den Server der Region des Kontos: smtp.zoho.eu, smtp.zoho.in und so weiter; zahlende Organisationen verwenden smtppro.zoho.com. Ein Konto der einen Region ist in einer anderen unbekannt.',
  'Check that IMAP or SMTP access is on for the mailbox and not forbidden by the administrator.':
    'Prüfen Sie, dass der Zugriff über IMAP oder SMTP für das Postfach eingeschaltet und nicht vom Administrator verboten ist.',
  "Sign in to Zoho Mail in a browser: it shows why outgoing mail is blocked and offers to unlock it. Otherwise the organisation's administrator or Zoho support lifts the block.":
    'Melden Sie sich in einem Browser bei Zoho Mail an: Dort steht, warum ausgehende Mail gesperrt ist, und wie Sie sie freigeben. Sonst hebt der Administrator der Organisation oder der Zoho-Support die Sperre auf.',
};
