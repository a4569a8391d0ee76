import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "Server's administrator: look in the mail log for the lines of smtpd, dovecot or saslauthd at this moment, and make sure the service that smtpd_sasl_path names is running and its socket can be opened by Postfix.":
    'Administrator des Servers: Suchen Sie im Mail-Protokoll die Zeilen von smtpd, dovecot oder saslauthd zu diesem Zeitpunkt, und sorgen Sie dafür, dass der in smtpd_sasl_path genannte Dienst läuft und Postfix seinen Socket öffnen kann.',
  'Postfix asks Dovecot or Cyrus SASL to check the password, and that service did not answer.':
    'Postfix lässt Dovecot oder Cyrus SASL das Passwort prüfen, und dieser Dienst hat nicht geantwortet.',
  'The word after the colon is only the SASL library\'s answer; UGFzc3dvcmQ6 is "Password:" in base64 and says nothing more.':
    'Das Wort nach dem Doppelpunkt ist nur die Antwort der SASL-Bibliothek; UGFzc3dvcmQ6 ist „Password:“ in Base64 und sagt nichts weiter.',
  'Use the submission port: 587 with STARTTLS, or 465 with implicit TLS. Many Postfix servers allow logins there only, and only after TLS.':
    'Verwenden Sie den Port zum Einliefern: 587 mit STARTTLS oder 465 mit implizitem TLS. Viele Postfix-Server erlauben Anmeldungen nur dort und nur nach TLS.',
  "Server's administrator: check smtpd_tls_cert_file, smtpd_tls_key_file and smtpd_tls_chain_files: the files must exist, be readable and belong together. The mail log names the file.":
    'Administrator des Servers: Prüfen Sie smtpd_tls_cert_file, smtpd_tls_key_file und smtpd_tls_chain_files: Die Dateien müssen vorhanden und lesbar sein und zusammengehören. Das Mail-Protokoll nennt die Datei.',
  'Send from the address that belongs to this login, or log in as the owner of the sender address.':
    'Senden Sie von der Adresse, die zu dieser Anmeldung gehört, oder melden Sie sich als Inhaber der Absenderadresse an.',
  "Server's administrator: add the pair of address and login to smtpd_sender_login_maps.":
    'Administrator des Servers: Nehmen Sie das Paar aus Adresse und Anmeldung in smtpd_sender_login_maps auf.',
  'The server does not know this sender address, or its access table refuses it.':
    'Der Server kennt diese Absenderadresse nicht, oder seine Zugriffstabelle lehnt sie ab.',
  "If you must send without a login: have the server's administrator add this machine's address to mynetworks.":
    'Müssen Sie ohne Anmeldung senden, dann lassen Sie den Administrator des Servers die Adresse dieses Rechners in mynetworks aufnehmen.',
  "The recipient's domain was not found in DNS by the server.":
    'Der Server hat die Domain des Empfängers im DNS nicht gefunden.',
  'A restriction list ended in reject. On a submission port that means: nobody logged in.':
    'Eine Liste von Beschränkungen endete mit reject. Auf einem Port zum Einliefern bedeutet das: Niemand hat sich angemeldet.',
  "The blocklist refuses the mail server's own queries; the client's address is not listed.":
    'Die Sperrliste lehnt die Abfragen des Mailservers selbst ab; die Adresse des Clients steht nicht darauf.',
  "The domain of the sender's address is on a domain blocklist.":
    'Die Domain der Absenderadresse steht auf einer Sperrliste für Domains.',
  'Unless it came in the greeting, where no login is possible yet: set user name and password. On port 587 and 465 most Postfix servers refuse everyone who has not logged in with exactly this reply.':
    'Außer wenn es in der Begrüßung kam, wo noch keine Anmeldung möglich ist: Stellen Sie Benutzername und Passwort ein. Auf Port 587 und 465 lehnen die meisten Postfix-Server jeden, der sich nicht angemeldet hat, mit genau dieser Antwort ab.',
  "If the server is meant to take mail without a login: have its administrator allow this machine's address.":
    'Soll der Server Mail ohne Anmeldung annehmen, dann lassen Sie seinen Administrator die Adresse dieses Rechners erlauben.',
  'Either the address is not among those allowed, or a submission port wants a login first; both are said with these words.':
    'Entweder ist die Adresse keine der erlaubten, oder ein Port zum Einliefern verlangt zuerst eine Anmeldung; beides wird mit diesen Worten gesagt.',
  'Lower the number of parallel connections, or close each one with QUIT as soon as its message is sent.':
    'Verringern Sie die Zahl paralleler Verbindungen, oder schließen Sie jede mit QUIT, sobald ihre Nachricht gesendet ist.',
  'The client had too many commands refused in one session: failed logins, unknown recipients or wrong commands.':
    'Dem Client wurden in einer Sitzung zu viele Befehle abgelehnt: gescheiterte Anmeldungen, unbekannte Empfänger oder falsche Befehle.',
  'The server waited too long for the next command and closed the session.':
    'Der Server hat zu lange auf den nächsten Befehl gewartet und die Sitzung geschlossen.',
  "Server's administrator: the mail log names the table that failed (a database or LDAP server that does not answer, a missing map file, a wrong map type). Mend that; the client cannot.":
    'Administrator des Servers: Das Mail-Protokoll nennt die Tabelle, die versagt hat (eine Datenbank oder ein LDAP-Server, der nicht antwortet, eine fehlende Map-Datei, ein falscher Map-Typ). Beheben Sie das; der Client kann es nicht.',
  'A local problem of the server: disk full, or a content filter behind it is down.':
    'Ein örtliches Problem des Servers: Festplatte voll, oder ein Inhaltsfilter dahinter ist aus.',
  "Postfix's postscreen ends every first session of a client this way when its deep tests are on; the next try passes.":
    'Der postscreen von Postfix beendet so jede erste Sitzung eines Clients, wenn seine tiefen Tests eingeschaltet sind; der nächste Versuch kommt durch.',
  "postscreen's denylist.": 'Die Sperrliste von postscreen.',
  'A filter of the server (milter) refuses this client at connection.':
    'Ein Filter des Servers (Milter) lehnt diesen Client beim Verbinden ab.',
  'The server saw the client speak before its turn, or commands that are not SMTP (a web client, or something on the way that adds bytes).':
    'Der Server sah den Client sprechen, bevor er an der Reihe war, oder Befehle, die kein SMTP sind (ein Webclient, oder etwas auf dem Weg, das Bytes hinzufügt).',
  'A filter of the server (milter) refused the message without giving words of its own.':
    'Ein Filter des Servers (Milter) hat die Nachricht ohne eigene Worte abgelehnt.',
  'The message goes round in a loop between servers.': 'Die Nachricht läuft im Kreis zwischen Servern.',
};
