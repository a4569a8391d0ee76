import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Ask the hoster why the domain was stopped; a stolen mailbox password is the usual cause.':
    'Fragen Sie den Hoster, warum die Domain angehalten wurde; meist ist es ein gestohlenes Postfach-Passwort.',
  'Wait for the next hour. The hoster sets the limit in WHM: Tweak Settings, Mail, max hourly emails per domain.':
    'Warten Sie auf die nächste Stunde. Der Hoster setzt die Grenze in WHM: Tweak Settings, Mail, max hourly emails per domain.',
  'Remove the addresses that fail, then wait an hour.':
    'Entfernen Sie die Adressen, die scheitern, und warten Sie dann eine Stunde.',
  "Too many of the domain's messages could not be delivered, so the server stops the domain for an hour.":
    'Zu viele Nachrichten der Domain waren nicht zustellbar, deshalb hält der Server die Domain für eine Stunde an.',
};
