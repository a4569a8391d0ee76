import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Create an app password at https://myaccount.google.com/apppasswords (2-Step Verification must be on) and enter its 16 letters without blanks instead of the account password.':
    'Erstellen Sie unter https://myaccount.google.com/apppasswords ein App-Passwort (die Bestätigung in zwei Schritten muss eingeschaltet sein), und geben Sie seine 16 Buchstaben ohne Leerzeichen statt des Konto-Passworts ein.',
  'Where a Workspace administrator forbids app passwords, use OAuth (XOAUTH2), or the SMTP relay service of the Workspace.':
    'Verbietet ein Workspace-Administrator App-Passwörter, dann verwenden Sie OAuth (XOAUTH2) oder den SMTP-Relay-Dienst des Workspace.',
  'Sign in to the account in a browser, best from the network of the sending machine, and confirm any security question.':
    'Melden Sie sich mit dem Konto in einem Browser an, am besten aus dem Netz des sendenden Rechners, und beantworten Sie etwaige Sicherheitsfragen.',
  'Then use an app password (2-Step Verification on) or OAuth. Google no longer accepts the plain account password.':
    'Verwenden Sie danach ein App-Passwort (mit eingeschalteter Bestätigung in zwei Schritten) oder OAuth. Das bloße Konto-Passwort nimmt Google nicht mehr an.',
  'Only the first line of the reply reached the log; the rest asks to sign in with a browser.':
    'Nur die erste Zeile der Antwort kam ins Protokoll; der Rest bittet um eine Anmeldung im Browser.',
  'Use an app password, not the password you sign in with: create one at https://myaccount.google.com/apppasswords and enter it without blanks. It stops working when the account password is changed.':
    'Verwenden Sie ein App-Passwort, nicht das Passwort, mit dem Sie sich anmelden: Erstellen Sie eines unter https://myaccount.google.com/apppasswords, und geben Sie es ohne Leerzeichen ein. Es gilt nicht mehr, wenn das Konto-Passwort geändert wird.',
  'The user name is the full address.': 'Der Benutzername ist die vollständige Adresse.',
  'With OAuth, check that the token was issued for this address with the scope https://mail.google.com/ and has not expired.':
    'Prüfen Sie bei OAuth, dass das Token für diese Adresse mit dem Scope https://mail.google.com/ ausgestellt wurde und nicht abgelaufen ist.',
  'Google gives the same reply for a wrong app password, for the plain account password and for an OAuth token it does not accept.':
    'Google antwortet gleich auf ein falsches App-Passwort, auf das bloße Konto-Passwort und auf ein OAuth-Token, das es nicht annimmt.',
  'Wait: the block ends by itself, after minutes to a day.':
    'Warten Sie: Die Sperre endet von selbst, nach Minuten bis zu einem Tag.',
  'Make the sending program keep one connection open and send several messages over it instead of logging in for each message.':
    'Lassen Sie das sendende Programm eine Verbindung offen halten und mehrere Nachrichten darüber senden, statt sich für jede neu anzumelden.',
  'Check that it uses an app password or OAuth: repeated wrong logins lead here too.':
    'Prüfen Sie, dass es ein App-Passwort oder OAuth verwendet: Auch wiederholte falsche Anmeldungen führen hierher.',
  'The login data was no valid base64: a client that answers an XOAUTH2 challenge wrongly, or a password sent as a token.':
    'Die Anmeldedaten waren kein gültiges Base64: ein Client, der falsch auf eine XOAUTH2-Rückfrage antwortet, oder ein Passwort, das als Token gesendet wurde.',
  'The client logged in twice on one connection.':
    'Der Client hat sich auf einer Verbindung zweimal angemeldet.',
  'Wait: the limit counts the last 24 hours (500 recipients for Gmail, 2,000 for a paid Workspace account).':
    'Warten Sie: Gezählt werden die letzten 24 Stunden (500 Empfänger bei Gmail, 2.000 bei einem bezahlten Workspace-Konto).',
  'For more, use the SMTP relay service of Google Workspace or a transactional provider.':
    'Für mehr verwenden Sie den SMTP-Relay-Dienst von Google Workspace oder einen Versanddienst.',
  'Do not deliver straight to Gmail from this address (home and dynamic addresses are refused). Send through smtp.gmail.com with a login, or through the relay of your provider.':
    'Stellen Sie von dieser Adresse nicht direkt bei Gmail zu (Adressen von Privat- und dynamischen Anschlüssen werden abgelehnt). Senden Sie über smtp.gmail.com mit Anmeldung oder über das Relay Ihres Anbieters.',
  'The address sends more unwanted mail than Google takes from it: fewer messages, and to those only who want them.':
    'Die Adresse sendet mehr unerwünschte Mail, als Google von ihr annimmt: weniger Nachrichten, und nur an die, die sie wollen.',
  'A rule made by the Workspace administrator of the sender or the recipient refused the message (gcdp).':
    'Eine Regel des Workspace-Administrators auf der Seite des Absenders oder des Empfängers hat die Nachricht abgelehnt (gcdp).',
};
