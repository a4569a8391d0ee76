import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "Server's administrator: check that the certificate and key files of sendmail.mc (confSERVER_CERT, confSERVER_KEY) exist, are readable and not group readable; then restart sendmail.":
    'Administrator des Servers: Prüfen Sie, dass die Zertifikats- und Schlüsseldateien aus sendmail.mc (confSERVER_CERT, confSERVER_KEY) vorhanden, lesbar und nicht für die Gruppe lesbar sind; starten Sie dann Sendmail neu.',
  "The server's access map demands a stronger encryption than this session has; 0 means none.":
    'Die Zugriffstabelle (access) des Servers verlangt eine stärkere Verschlüsselung, als diese Sitzung hat; 0 bedeutet keine.',
  "Sendmail may relay for clients by name, and this client's address has no name that points back to it.":
    'Vielleicht leitet Sendmail nach Namen weiter, und zur Adresse dieses Clients gibt es keinen Namen, der auf sie zurückführt.',
  "If you must send without a login: have the server's administrator allow this machine's address in the access map (RELAY).":
    'Müssen Sie ohne Anmeldung senden, dann lassen Sie den Administrator des Servers die Adresse dieses Rechners in der Zugriffstabelle (access, RELAY) erlauben.',
  "The server's access map lists this client, this sender or this recipient under REJECT.":
    'Die Zugriffstabelle (access) des Servers führt diesen Client, diesen Absender oder diesen Empfänger unter REJECT.',
  'The server could not ask its blocklist.': 'Der Server konnte seine Sperrliste nicht fragen.',
};
