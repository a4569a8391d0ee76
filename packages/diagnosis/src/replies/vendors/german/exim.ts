import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Exim could not look up the password (database, LDAP or Dovecot socket) just now.':
    'Exim konnte das Passwort (Datenbank, LDAP oder Dovecot-Socket) gerade nicht nachschlagen.',
  'Use port 587 with STARTTLS or port 465 with implicit TLS: Exim usually offers the login only on an encrypted connection.':
    'Verwenden Sie Port 587 mit STARTTLS oder Port 465 mit implizitem TLS: Exim bietet die Anmeldung meist nur auf einer verschlüsselten Verbindung an.',
  "Server's administrator: look into Exim's mainlog and paniclog; usually the file named in tls_certificate or tls_privatekey cannot be read.":
    'Administrator des Servers: Sehen Sie in das mainlog und das paniclog von Exim; meist ist die in tls_certificate oder tls_privatekey genannte Datei nicht lesbar.',
  'Log in: set user name and password and use port 587 or 465.':
    'Melden Sie sich an: Stellen Sie Benutzername und Passwort ein, und verwenden Sie Port 587 oder 465.',
  "If you must send without a login: have the server's administrator add this machine's address to relay_from_hosts.":
    'Müssen Sie ohne Anmeldung senden, dann lassen Sie den Administrator des Servers die Adresse dieses Rechners in relay_from_hosts aufnehmen.',
  "The server asked the recipient's server, and that one refused the address.":
    'Der Server hat den Server des Empfängers gefragt, und dieser hat die Adresse abgelehnt.',
  'Set a sender address that exists and can receive mail.':
    'Stellen Sie eine Absenderadresse ein, die es gibt und die Mail empfangen kann.',
  "Exim tries to find out whether mail to the sender's address could be delivered, and it could not: the domain is missing in DNS, or its server does not know the address.":
    'Exim versucht herauszufinden, ob Mail an die Absenderadresse zustellbar wäre, und sie war es nicht: Die Domain fehlt im DNS, oder ihr Server kennt die Adresse nicht.',
  "Set the EHLO name to this machine's full host name, or to its IP address in square brackets. Underscores and blanks are refused.":
    'Stellen Sie den EHLO-Namen auf den vollständigen Hostnamen dieses Rechners oder auf seine IP-Adresse in eckigen Klammern. Unterstriche und Leerzeichen werden abgelehnt.',
  "Server's administrator: Exim's paniclog names the faulty setting.":
    'Administrator des Servers: Das paniclog von Exim nennt die fehlerhafte Einstellung.',
  'The message came through too many servers: it goes round in a loop.':
    'Die Nachricht kam über zu viele Server: Sie läuft im Kreis.',
  'The header of the message is malformed.': 'Der Kopf der Nachricht ist fehlerhaft.',
  'An access rule of the server refused the client without saying why.':
    'Eine Zugriffsregel des Servers hat den Client abgelehnt, ohne zu sagen, warum.',
  'The client spoke before its turn, or something that is not SMTP reached the server.':
    'Der Client hat gesprochen, bevor er an der Reihe war, oder etwas, das kein SMTP ist, hat den Server erreicht.',
};
