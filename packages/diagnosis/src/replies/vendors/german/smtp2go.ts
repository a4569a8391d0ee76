import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'In SMTP2GO, open Sending > Verified Senders and verify the domain of the From address, or that single address.':
    'Öffnen Sie in SMTP2GO Sending > Verified Senders, und bestätigen Sie die Domain der From-Adresse oder diese eine Adresse.',
  'Use a user of Sending > SMTP Users. It is not the login of the SMTP2GO dashboard.':
    'Verwenden Sie einen Benutzer aus Sending > SMTP Users. Er ist nicht der Login des SMTP2GO-Dashboards.',
  'Look at the SMTP2GO dashboard: the account is closed or the SMTP user, key or IP address is blocked. Reopen it, or set its status to Allowed under Tracking & Status.':
    'Sehen Sie im SMTP2GO-Dashboard nach: Das Konto ist geschlossen, oder SMTP-Benutzer, Schlüssel oder IP-Adresse sind gesperrt. Öffnen Sie es wieder, oder stellen Sie den Status unter Tracking & Status auf Allowed.',
  'Add the public IP address under Sending > IP Authentication, or set its status to Allowed there; or log in with an SMTP user. A closed account gives this reply too.':
    'Fügen Sie die öffentliche IP-Adresse unter Sending > IP Authentication hinzu, oder stellen Sie ihren Status dort auf Allowed; oder melden Sie sich mit einem SMTP-Benutzer an. Auch ein geschlossenes Konto ergibt diese Antwort.',
};
