import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'This message says only that the connection with the SMTP server failed; the reason, and the words of the server, are not in it.':
    'Diese Meldung sagt nur, dass die Verbindung mit dem SMTP-Server gescheitert ist; der Grund und die Worte des Servers stehen nicht darin.',
  'Check the same settings with: postroad check HOST:PORT --user NAME --from SENDER --to YOUR-ADDRESS. It asks for the password and names the one thing that is wrong.':
    'Prüfen Sie dieselben Einstellungen mit: postroad check HOST:PORT --user NAME --from ABSENDER --to IHRE-ADRESSE. Es fragt nach dem Passwort und nennt das eine, was falsch ist.',
  'Run it from a machine whose way out to the internet is like that of the sender. If it passes there, let the server or its firewall admit the addresses that the sender publishes.':
    'Führen Sie es auf einem Rechner aus, dessen Weg ins Internet dem des Senders gleicht. Gelingt es dort, dann lassen Sie den Server oder seine Firewall die Adressen zulassen, die der Sender veröffentlicht.',
  'In the System Log, look for an event about the custom email server at that time: it may carry the reply of the server. Explain that reply with: postroad explain "the reply".':
    'Suchen Sie im Systemprotokoll (System Log) ein Ereignis über den eigenen Mailserver zu dieser Zeit: Es kann die Antwort des Servers enthalten. Lassen Sie diese Antwort erklären mit: postroad explain "die Antwort".',
};
