import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Use the SMTP credentials of the sending domain (Sending > Domain settings > SMTP credentials): the user name is a full address such as postmaster@mg.example.com, the password is its own and not the API key.':
    'Verwenden Sie die SMTP-Zugangsdaten der sendenden Domain (Sending > Domain settings > SMTP credentials): Der Benutzername ist eine vollständige Adresse wie postmaster@mg.example.com, das Passwort ihr eigenes und nicht der API-Schlüssel.',
  'Domains in the EU region log in at smtp.eu.mailgun.org, others at smtp.mailgun.org. At the wrong one the same password is refused.':
    'Domains in der EU-Region melden sich bei smtp.eu.mailgun.org an, andere bei smtp.mailgun.org. Beim falschen wird dasselbe Passwort abgelehnt.',
  'Check the region: smtp.eu.mailgun.org for domains in the EU, smtp.mailgun.org for the others.':
    'Prüfen Sie die Region: smtp.eu.mailgun.org für Domains in der EU, smtp.mailgun.org für die anderen.',
  'Reset the SMTP password of this user under Sending > Domain settings > SMTP credentials.':
    'Setzen Sie das SMTP-Passwort dieses Benutzers unter Sending > Domain settings > SMTP credentials zurück.',
  'Add a domain of your own and send through it, or add the recipient to the authorized recipients of the sandbox domain; the recipient must confirm.':
    'Fügen Sie eine eigene Domain hinzu, und senden Sie über sie, oder nehmen Sie den Empfänger in die zugelassenen Empfänger der Sandbox-Domain auf; der Empfänger muss bestätigen.',
  'Log in before sending, with SMTP credentials of the domain, and connect to smtp.mailgun.org (or smtp.eu.mailgun.org): mxa.mailgun.org and mxb.mailgun.org only receive.':
    'Melden Sie sich vor dem Senden mit SMTP-Zugangsdaten der Domain an, und verbinden Sie sich mit smtp.mailgun.org (oder smtp.eu.mailgun.org): mxa.mailgun.org und mxb.mailgun.org empfangen nur.',
};
