import type { Translations } from '../../languages/phrase.ts';

/** What a provider lets an account send. */
export const german: Translations = {
  'Sandbox: 200 messages in 24 hours, 1 a second, only to verified recipients; each region has its own sandbox.':
    'Sandbox: 200 Nachrichten in 24 Stunden, 1 in der Sekunde, nur an bestätigte Empfänger; jede Region hat ihre eigene Sandbox.',
  'Outside the sandbox: the sending quota and rate shown in the console of that region.':
    'Außerhalb der Sandbox: Kontingent und Rate, die die Konsole dieser Region zeigt.',
  'Free plan: 300 emails a day.': 'Kostenloser Tarif: 300 E-Mails am Tag.',
  'Personal accounts: 500 messages a day.': 'Persönliche Konten: 500 Nachrichten am Tag.',
  'Google Workspace: 2,000 messages a day and user.':
    'Google Workspace: 2.000 Nachrichten je Tag und Benutzer.',
  '500 messages a day and mailbox.': '500 Nachrichten je Tag und Postfach.',
  '10,000 recipients a day for each user.': '10.000 Empfänger am Tag für jeden Benutzer.',
  'A trial domain sends only to the address of the account administrator.':
    'Eine Testdomain sendet nur an die Adresse des Kontoadministrators.',
  'A sandbox domain sends only to authorized recipients.':
    'Eine Sandbox-Domain sendet nur an zugelassene Empfänger.',
  'The plan limits messages a second and a month.': 'Der Tarif begrenzt Nachrichten je Sekunde und je Monat.',
  '30 messages a minute.': '30 Nachrichten in der Minute.',
  '10,000 recipients a day.': '10.000 Empfänger am Tag.',
  '3 connections at the same time.': '3 Verbindungen gleichzeitig.',
  '500 messages an hour and mailbox; 20 an hour on a trial.':
    '500 Nachrichten je Stunde und Postfach; 20 je Stunde in der Testphase.',
  '50 recipients a message.': '50 Empfänger je Nachricht.',
  'Until the account is approved it sends only to addresses at your own verified domain.':
    'Bis das Konto freigegeben ist, sendet es nur an Adressen Ihrer eigenen bestätigten Domain.',
  '5,000 messages a connection.': '5.000 Nachrichten je Verbindung.',
  '10,000 connections at the same time from one server.':
    '10.000 Verbindungen gleichzeitig von einem Server.',
  'Free plan: 1,000 emails a month.': 'Kostenloser Tarif: 1.000 E-Mails im Monat.',
};
