import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Log in: set user name and password. qmail relays only for those who did, or for addresses in its tcp rules (RELAYCLIENT).':
    'Melden Sie sich an: Stellen Sie Benutzername und Passwort ein. qmail leitet nur für Angemeldete weiter oder für Adressen in seinen TCP-Regeln (RELAYCLIENT).',
  'The message has line ends without a carriage return. Mend the program that writes it: each line must end in CR LF.':
    'Die Nachricht hat Zeilenenden ohne Wagenrücklauf. Berichtigen Sie das Programm, das sie schreibt: Jede Zeile muss mit CR LF enden.',
};
