import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Send from an address in a domain that is verified under Sending Domains and has passed the compliance check; a subdomain must be verified by itself.':
    'Senden Sie von einer Adresse in einer Domain, die unter Sending Domains bestätigt ist und die Compliance-Prüfung bestanden hat; eine Subdomain muss einzeln bestätigt werden.',
  'Said with 535, though the login is not the problem.':
    'Mit 535 gesagt, obwohl es nicht an der Anmeldung liegt.',
  'Take user name and password from the SMTP settings of this very sandbox, or of the sending domain (user name api or smtp@mailtrap.io with an API token), and the host shown beside them: sandbox, live and bulk do not share them.':
    'Nehmen Sie Benutzername und Passwort aus den SMTP-Einstellungen genau dieser Sandbox oder der sendenden Domain (Benutzername api oder smtp@mailtrap.io mit einem API-Token) und den Host, der daneben steht: Sandbox, Live und Bulk haben verschiedene.',
};
