import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Use SMTP credentials made in the SES console (SMTP settings > Create SMTP credentials). An AWS access key and its secret key do not work as they are: the SMTP password is derived from the secret key.':
    'Verwenden Sie SMTP-Zugangsdaten aus der SES-Konsole (SMTP settings > Create SMTP credentials). Ein AWS-Zugriffsschlüssel mit seinem geheimen Schlüssel funktioniert so nicht: Das SMTP-Passwort wird aus dem geheimen Schlüssel abgeleitet.',
  'SMTP passwords are made for one region: take the host email-smtp.<region>.amazonaws.com of the region in which they were made.':
    'SMTP-Passwörter gelten für eine Region: Nehmen Sie den Host email-smtp.<region>.amazonaws.com der Region, in der sie erstellt wurden.',
  'In IAM, check that the access key of the SMTP user is active.':
    'Prüfen Sie in IAM, dass der Zugriffsschlüssel des SMTP-Benutzers aktiv ist.',
  'Sign up the AWS account for Amazon SES, then make SMTP credentials.':
    'Melden Sie das AWS-Konto für Amazon SES an, und erstellen Sie dann SMTP-Zugangsdaten.',
  'Try again later. If it stays, look at the AWS Health Dashboard and check that the credentials are right.':
    'Versuchen Sie es später noch einmal. Bleibt es so, dann sehen Sie im AWS Health Dashboard nach, und prüfen Sie die Zugangsdaten.',
  'Look at the addresses the reply names and at the region: identities are verified for each region separately.':
    'Achten Sie auf die Adressen, die die Antwort nennt, und auf die Region: Identitäten werden für jede Region einzeln bestätigt.',
  'If it is the sender (From, Sender or Return-Path), verify that address or its domain in the SES console of that region.':
    'Ist es der Absender (From, Sender oder Return-Path), dann bestätigen Sie diese Adresse oder ihre Domain in der SES-Konsole dieser Region.',
  'If it is a recipient, the account is still in the sandbox: verify the recipient too, or request production access.':
    'Ist es ein Empfänger, dann ist das Konto noch in der Sandbox: Bestätigen Sie auch den Empfänger, oder beantragen Sie den Produktivbetrieb.',
  'SES says the same of an unverified sender and, in the sandbox, of an unverified recipient: the address named decides.':
    'SES sagt dasselbe von einem nicht bestätigten Absender und in der Sandbox von einem nicht bestätigten Empfänger: Die genannte Adresse entscheidet.',
  'Add the MX record that SES asks for to the custom MAIL FROM domain.':
    'Legen Sie für die eigene MAIL-FROM-Domain den MX-Eintrag an, den SES verlangt.',
  'In IAM, allow ses:SendRawEmail for the user that owns the SMTP credentials, on the identity named in the reply, and look for a condition (ses:FromAddress, source IP) or a sending authorization policy that forbids it.':
    'Erlauben Sie in IAM ses:SendRawEmail für den Benutzer, dem die SMTP-Zugangsdaten gehören, auf die in der Antwort genannte Identität, und suchen Sie nach einer Bedingung (ses:FromAddress, Quell-IP) oder einer Senderichtlinie, die es verbietet.',
  'Open the account dashboard of SES: it says why sending was paused and how to appeal.':
    'Öffnen Sie das Dashboard des SES-Kontos: Dort steht, warum das Senden angehalten wurde und wie Sie Einspruch erheben.',
  'Wait until the 24 hours have passed, or ask for a higher quota in the SES console. In the sandbox the quota is 200 a day.':
    'Warten Sie, bis die 24 Stunden vorbei sind, oder beantragen Sie in der SES-Konsole ein höheres Kontingent. In der Sandbox sind es 200 am Tag.',
  'Send again. If "Timeout waiting for data" comes back, the client is too slow between commands or the network cuts large packets: try an MTU of 1500.':
    'Senden Sie noch einmal. Kommt „Timeout waiting for data“ wieder, dann ist der Client zwischen den Befehlen zu langsam, oder das Netz schneidet große Pakete ab: Versuchen Sie eine MTU von 1500.',
  'The recipient address is not written as SMTP wants it: user@domain and nothing else.':
    'Die Empfängeradresse ist nicht so geschrieben, wie SMTP sie will: user@domain und sonst nichts.',
  'SES names what is wrong with the message: the configuration set in its header, its recipients or its addresses.':
    'SES nennt, was an der Nachricht falsch ist: das Configuration Set in ihrer Kopfzeile, ihre Empfänger oder ihre Adressen.',
};
