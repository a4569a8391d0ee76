import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'In the Google Admin console, open Apps > Google Workspace > Gmail > Routing > SMTP relay service and add the public IP address of the sending machine, or switch on "Require SMTP authentication" and log in with a Workspace account.':
    'Öffnen Sie in der Google-Admin-Konsole Apps > Google Workspace > Gmail > Routing > SMTP-Relay-Dienst, und fügen Sie die öffentliche IP-Adresse des sendenden Rechners hinzu, oder schalten Sie „SMTP-Authentifizierung erforderlich“ ein, und melden Sie sich mit einem Workspace-Konto an.',
  'Give the sending program a full host name in a domain of the Workspace as its EHLO name, and a sender address in such a domain.':
    'Geben Sie dem sendenden Programm als EHLO-Namen einen vollständigen Hostnamen in einer Domain des Workspace und eine Absenderadresse in einer solchen Domain.',
  'Without a Workspace, use smtp.gmail.com, port 587, with an app password.':
    'Ohne Workspace verwenden Sie smtp.gmail.com, Port 587, mit einem App-Passwort.',
  'Use a sender address in the domain of the Workspace whose SMTP relay lists this IP address; or log in with an account of the sender domain; or present that domain in EHLO.':
    'Verwenden Sie eine Absenderadresse in der Domain des Workspace, dessen SMTP-Relay diese IP-Adresse führt; oder melden Sie sich mit einem Konto der Absenderdomain an; oder nennen Sie diese Domain in EHLO.',
  'Make sure the sender address belongs to an active user of the Workspace, or allow "Any addresses" under Allowed senders of the SMTP relay service.':
    'Sorgen Sie dafür, dass die Absenderadresse einem aktiven Benutzer des Workspace gehört, oder erlauben Sie im SMTP-Relay-Dienst unter „Zugelassene Absender“ alle Adressen.',
  'Set the EHLO name (local host name, MAIL_EHLO_DOMAIN, `name` in nodemailer) to a real domain of yours. The relay turns away clients that say localhost or another invalid name.':
    'Stellen Sie den EHLO-Namen (lokaler Hostname, MAIL_EHLO_DOMAIN, `name` in nodemailer) auf eine echte Domain von Ihnen. Das Relay weist Clients ab, die localhost oder einen anderen ungültigen Namen nennen.',
  'Google words it as a temporary failure; the usual reason is an EHLO name such as localhost.':
    'Google nennt es einen vorübergehenden Fehler; der übliche Grund ist ein EHLO-Name wie localhost.',
  'Google also says it to clients that connect too often.':
    'Google sagt es auch Clients, die sich zu oft verbinden.',
  'Wait until 24 hours have passed, or spread the mail over more Workspace users: the relay limit counts recipients a day per user and per customer.':
    'Warten Sie, bis 24 Stunden vorbei sind, oder verteilen Sie die Mail auf mehr Workspace-Benutzer: Die Relay-Grenze zählt Empfänger am Tag je Benutzer und je Kunde.',
};
