import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Direct submission takes an SMTP token and not the Proton password: make one under Settings > IMAP/SMTP > SMTP tokens. It needs a paid plan and an address of a custom domain.':
    'Das direkte Einliefern verlangt ein SMTP-Token und nicht das Proton-Passwort: Erstellen Sie eines unter Settings > IMAP/SMTP > SMTP tokens. Es braucht einen bezahlten Tarif und eine Adresse einer eigenen Domain.',
  'Use that address as the user name. Other plans send through Proton Mail Bridge.':
    'Verwenden Sie diese Adresse als Benutzernamen. Andere Tarife senden über Proton Mail Bridge.',
  'The same words come from other servers; they mean this where the host is smtp.protonmail.ch.':
    'Dieselben Worte kommen auch von anderen Servern; dies bedeuten sie, wenn der Host smtp.protonmail.ch ist.',
  'Take user name and password from Proton Mail Bridge (Mailbox details). They are made by the Bridge, are not the Proton password, and change when the account is signed in to the Bridge again.':
    'Nehmen Sie Benutzername und Passwort aus Proton Mail Bridge (Mailbox details). Die Bridge erzeugt sie; sie sind nicht das Proton-Passwort und ändern sich, wenn das Konto in der Bridge neu angemeldet wird.',
  'Proton Mail Bridge words a wrong password as a temporary failure.':
    'Proton Mail Bridge nennt ein falsches Passwort einen vorübergehenden Fehler.',
};
