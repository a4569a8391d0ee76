import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'In SendGrid, open Settings > Sender Authentication and verify the domain of the From address (or that single address).':
    'Öffnen Sie in SendGrid Settings > Sender Authentication, und bestätigen Sie die Domain der From-Adresse (oder diese eine Adresse).',
  'Check that the From header really carries that address: a default of the sending program may differ.':
    'Prüfen Sie, dass die From-Zeile wirklich diese Adresse trägt: Eine Vorgabe des sendenden Programms kann abweichen.',
  'Enter an API key as the password and the word apikey, exactly so, as the user name.':
    'Geben Sie als Passwort einen API-Schlüssel ein und als Benutzernamen das Wort apikey, genau so.',
  'Make a new API key under Settings > API Keys with the permission Mail Send; a deleted or cut-off key gives this reply.':
    'Erstellen Sie unter Settings > API Keys einen neuen API-Schlüssel mit der Berechtigung Mail Send; ein gelöschter oder abgeschnittener Schlüssel ergibt diese Antwort.',
  'The user name is the word apikey, not your SendGrid login or address; the password is an API key that begins with SG.':
    'Der Benutzername ist das Wort apikey, nicht Ihr SendGrid-Login oder Ihre Adresse; das Passwort ist ein API-Schlüssel, der mit SG. beginnt.',
  'Logging in with the account name and password is no longer possible.':
    'Eine Anmeldung mit Kontoname und Passwort ist nicht mehr möglich.',
  'The plan has no sends left: wait for the next period or upgrade the plan. A free trial that has ended gives this reply too.':
    'Im Tarif ist kein Versand mehr übrig: Warten Sie auf den nächsten Zeitraum, oder wechseln Sie den Tarif. Auch eine abgelaufene kostenlose Testphase ergibt diese Antwort.',
  'Switch on SMTP authentication: user name apikey, password the API key.':
    'Schalten Sie die SMTP-Anmeldung ein: Benutzername apikey, Passwort der API-Schlüssel.',
};
