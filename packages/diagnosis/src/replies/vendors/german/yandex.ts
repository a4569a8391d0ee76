import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'In Yandex Mail on the web open All settings, Email clients, and allow access from the imap.yandex server with application passwords; then create an application password for Mail and use it.':
    'Öffnen Sie in Yandex Mail im Web All settings, Email clients, und erlauben Sie den Zugriff vom Server imap.yandex mit Anwendungspasswörtern; erstellen Sie dann ein Anwendungspasswort für Mail, und verwenden Sie es.',
  'The mailbox does not let mail programs in, or the password is not an application password.':
    'Das Postfach lässt keine Mailprogramme zu, oder das Passwort ist kein Anwendungspasswort.',
  'Open Yandex Mail on the web, send one message there and solve the captcha it shows; then try again.':
    'Öffnen Sie Yandex Mail im Web, senden Sie dort eine Nachricht, und lösen Sie das angezeigte Captcha; versuchen Sie es dann noch einmal.',
  'Use the whole address as user name, check both for stray characters, and use an application password.':
    'Verwenden Sie als Benutzernamen die vollständige Adresse, prüfen Sie beides auf verirrte Zeichen, und verwenden Sie ein Anwendungspasswort.',
  'The login data are not in the form Yandex can read: the user name or the way it was encoded.':
    'Die Anmeldedaten haben nicht die Form, die Yandex lesen kann: der Benutzername oder die Art, wie er kodiert wurde.',
  "Send from the address that belongs to the login, or add the sender's address as an alias of that mailbox. An empty sender (<>) is refused as well.":
    'Senden Sie von der Adresse, die zur Anmeldung gehört, oder fügen Sie die Absenderadresse als Alias dieses Postfachs hinzu. Auch ein leerer Absender (<>) wird abgelehnt.',
  'Yandex also counts it: when only such messages come from a mailbox, it is blocked for 24 hours.':
    'Yandex zählt es auch: Kommen aus einem Postfach nur solche Nachrichten, wird es für 24 Stunden gesperrt.',
};
