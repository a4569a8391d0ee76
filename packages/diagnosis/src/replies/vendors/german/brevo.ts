import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Ask Brevo support to activate transactional sending for the account: new accounts are checked by hand first.':
    'Bitten Sie den Support von Brevo, den Transaktionsversand für das Konto zu aktivieren: Neue Konten werden zuerst von Hand geprüft.',
  'In Brevo, open Settings > Security > Authorized IPs and add the public IP address of the sending machine, or switch the restriction off for SMTP keys.':
    'Öffnen Sie in Brevo Settings > Security > Authorized IPs, und fügen Sie die öffentliche IP-Adresse des sendenden Rechners hinzu, oder schalten Sie die Beschränkung für SMTP-Schlüssel ab.',
  'Brevo mails the account owner when it sees a new address; the link in that mail authorizes it too.':
    'Brevo schreibt dem Kontoinhaber, wenn es eine neue Adresse sieht; der Link in dieser Mail lässt sie ebenfalls zu.',
  'Take user name and password from Settings > SMTP & API > SMTP: the login shown there and an SMTP key (it begins with xsmtpsib-). An API key (xkeysib-) or the account password is refused.':
    'Nehmen Sie Benutzername und Passwort aus Settings > SMTP & API > SMTP: den dort gezeigten Login und einen SMTP-Schlüssel (er beginnt mit xsmtpsib-). Ein API-Schlüssel (xkeysib-) oder das Konto-Passwort wird abgelehnt.',
};
