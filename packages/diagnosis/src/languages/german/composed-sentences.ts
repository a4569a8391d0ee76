import type { Translations } from '../phrase.ts';

/**
 * Sentences that code puts together around what it saw, where no wording is kept: evidence, the details of stages, the
 * errors of a session. What fills a place is looked up as well, except where its name
 * begins with `quote`: those are another's words. A longer sentence comes before a shorter one that it begins with. Full
 * stops at the end are left out.
 */
export const composedSentences: Translations = {
  // With another's words
  'the server said: {quote}': 'der Server sagte: {quote}',
  'as set: {words}': 'wie eingestellt: {words}',
  'received: {quote}': 'angekommen: {quote}',
  'last came: {quote}': 'zuletzt kam: {quote}',
  'the first bytes were: {quote}': 'die ersten Bytes waren: {quote}',
  'over TLS the port says: {quote}': 'über TLS sagt der Port: {quote}',
  'in cleartext the port greets: {quote}': 'im Klartext begrüßt der Port: {quote}',
  'TLS at once works: {protocol}, then it greets: {quote}':
    'TLS von Anfang an funktioniert: {protocol}, dann begrüßt er: {quote}',
  'TLS at once works: {protocol}': 'TLS von Anfang an funktioniert: {protocol}',
  'TLS at once on this port: no answer either': 'TLS von Anfang an auf diesem Port: auch keine Antwort',
  'spoken to first, the port answers: {quote}': 'zuerst angesprochen, antwortet der Port: {quote}',
  "the server's challenge said: {quote}": 'die Rückfrage des Servers sagte: {quote}',
  'the token endpoint {endpoint} answered: {quote}': 'der Token-Endpunkt {endpoint} antwortete: {quote}',
  'no token could be got from {endpoint}: {quote}': 'von {endpoint} war kein Token zu bekommen: {quote}',

  // Settings
  'in the host: {what}': 'im Host: {what}',
  'user name: {what}': 'Benutzername: {what}',
  '{what} (U+{codePoint}) at position {position}': '{what} (U+{codePoint}) an Stelle {position}',
  'the password has not the shape of an app password of {provider}':
    'das Passwort hat nicht die Form eines App-Passworts von {provider}',
  'the password has not the shape that {provider} gives out':
    'das Passwort hat nicht die Form, die {provider} vergibt',
  'the settings need {wanted}': 'die Einstellungen brauchen {wanted}',
  'the settings say {host}, port {port}, {security}':
    'die Einstellungen sagen {host}, Port {port}, {security}',
  'the settings name {host}, a server of {provider}':
    'die Einstellungen nennen {host}, einen Server von {provider}',
  'the settings name {host}': 'die Einstellungen nennen {host}',
  '{provider} wants: {hint}': '{provider} erwartet: {hint}',
  '{provider} documents: {endpoints}': '{provider} dokumentiert: {endpoints}',
  '{provider} documents STARTTLS on this host and port':
    '{provider} dokumentiert STARTTLS auf diesem Host und Port',
  '{host}, port {port} with {mode}': '{host}, Port {port} mit {mode}',
  'port 465 is the port of implicit TLS (RFC 8314)': 'Port 465 ist der Port für implizites TLS (RFC 8314)',
  'port {port} is the usual port of {usual}': 'Port {port} ist der übliche Port von {usual}',
  'the address {address} has letters outside ASCII':
    'die Adresse {address} hat Buchstaben außerhalb von ASCII',
  'the EHLO reply does not list SMTPUTF8': 'die Antwort auf EHLO nennt SMTPUTF8 nicht',
  '{domain} is not a domain of {server}, and no login was made':
    '{domain} ist keine Domain von {server}, und angemeldet wurde nicht',

  // Names and addresses
  '{name} exists: {addresses}': '{name} gibt es: {addresses}',
  '{name} resolves to {addresses}': '{name} führt zu {addresses}',
  '{name} has no A record ({first}) and no AAAA record ({second})':
    '{name} hat weder einen A-Eintrag ({first}) noch einen AAAA-Eintrag ({second})',
  'it has MX records: {names}': 'es gibt MX-Einträge: {names}',
  'this machine has {addresses}': 'dieser Rechner hat {addresses}',
  'this machine runs at {hoster}': 'dieser Rechner steht bei {hoster}',
  'a known mail server has almost this name: {name}': 'ein bekannter Mailserver heißt fast so: {name}',
  'resolver {server}: {status}': 'Resolver {server}: {status}',
  'the domain {name}: exists': 'die Domain {name}: gibt es',
  'the domain {name}: {status}': 'die Domain {name}: {status}',
  'no such name': 'kein solcher Name',
  'no address': 'keine Adresse',
  '{host} has no address': '{host} hat keine Adresse',
  '{name}: {status} after {ms} ms': '{name}: {status} nach {ms} ms',

  // Reaching the port
  '{address} port {port}: {outcome} after {ms} ms ({reason})':
    '{address} Port {port}: {outcome} nach {ms} ms ({reason})',
  '{address} port {port}: {outcome} after {ms} ms': '{address} Port {port}: {outcome} nach {ms} ms',
  'port {port} of the same host: {outcome}, speaks SMTP over TLS':
    'Port {port} desselben Hosts: {outcome}, spricht SMTP über TLS',
  'port {port} of the same host: {outcome}, speaks SMTP':
    'Port {port} desselben Hosts: {outcome}, spricht SMTP',
  'port {port} of the same host: {outcome}': 'Port {port} desselben Hosts: {outcome}',
  'other ports of the same address answer: a rule for this port rejects it':
    'andere Ports derselben Adresse antworten: eine Regel für diesen Port weist ab',
  'through {proxy}: the server is reached': 'über {proxy}: der Server ist erreichbar',
  'through {proxy}: not reached either': 'über {proxy}: auch nicht erreichbar',
  'reset by the other side while waiting for the reply to {step}':
    'von der anderen Seite zurückgesetzt, während die Antwort auf {step} erwartet wurde',
  'closed by the other side while waiting for the reply to {step}':
    'von der anderen Seite geschlossen, während die Antwort auf {step} erwartet wurde',
  '{bytes} bytes had come': '{bytes} Bytes waren angekommen',

  // Dialogue
  'no greeting came': 'es kam keine Begrüßung',
  'connected, then no byte within {seconds} s': 'verbunden, dann kein Byte innerhalb von {seconds} s',
  'no reply to the login within {seconds} s, on a connection that had worked until then':
    'keine Antwort auf die Anmeldung innerhalb von {seconds} s, auf einer Verbindung, die bis dahin funktionierte',
  'no reply to {step} within {seconds} s, on a connection that had worked until then':
    'keine Antwort auf {step} innerhalb von {seconds} s, auf einer Verbindung, die bis dahin funktionierte',
  'the server knows no EHLO, and so no STARTTLS': 'der Server kennt EHLO nicht und damit auch kein STARTTLS',
  'the EHLO reply carries a masked keyword: {quote}':
    'die Antwort auf EHLO enthält ein überschriebenes Schlüsselwort: {quote}',
  'the server offers {quote}': 'der Server bietet {quote}',

  // TLS
  'the handshake ended with: {words}': 'der Handshake endete mit: {words}',
  'the first bytes of the answer are not TLS (wrong version number)':
    'die ersten Bytes der Antwort sind kein TLS (wrong version number)',
  'the server answered with a TLS record': 'der Server antwortete mit einem TLS-Datensatz',
  'with all limits of this client taken off the server takes {protocol}, {cipher}':
    'ohne alle Grenzen dieses Clients nimmt der Server {protocol}, {cipher}',
  'with all limits of this client taken off it fails too: {words}':
    'ohne alle Grenzen dieses Clients scheitert es auch: {words}',
  'certificate {number}: {subject}, issued by {issuer}, valid {first} to {last}, SHA-256 {fingerprint}':
    'Zertifikat {number}: {subject}, ausgestellt von {issuer}, gültig {first} bis {last}, SHA-256 {fingerprint}',
  'the server sent {count} certificate(s); that of the issuer "{issuer}" is missing':
    'der Server sendete {count} Zertifikat(e); das des Ausstellers „{issuer}“ fehlt',
  'the certificate is not accepted: {reason}': 'das Zertifikat wird nicht anerkannt: {reason}',
  '{protocol}, certificate not accepted: wrong name': '{protocol}, Zertifikat nicht anerkannt: falscher Name',
  '{protocol}, certificate not accepted: {reason}': '{protocol}, Zertifikat nicht anerkannt: {reason}',
  'the certificate is that of {names}': 'das Zertifikat ist das von {names}',
  'the certificate ends on {words}': 'das Zertifikat endet am {words}',
  '{day}, {days} days left': '{day}, noch {days} Tage',
  'wanted: {name}': 'verlangt: {name}',
  'the certificate names: {names}': 'im Zertifikat stehen: {names}',
  'the clock of this machine says {time}': 'die Uhr dieses Rechners sagt {time}',
  '{quote}, timed out': '{quote}, Zeit abgelaufen',

  // Stages
  'the host cannot be looked up as it is written':
    'der Host lässt sich so, wie er geschrieben ist, nicht nachschlagen',
  'not permitted': 'nicht erlaubt',
  'not reached: {stage} failed': 'nicht erreicht: {stage} ist gescheitert',
  'not reached': 'nicht erreicht',
  'not offered, and the settings do not require it':
    'nicht angeboten, und die Einstellungen verlangen es nicht',
  'not tried: {why}': 'nicht versucht: {why}',
  'the server does not offer STARTTLS': 'der Server bietet kein STARTTLS an',
  'the connection is not encrypted': 'die Verbindung ist nicht verschlüsselt',
  '{mechanism} accepted': '{mechanism} angenommen',
  'no access token: {quote}': 'kein Zugriffstoken: {quote}',
  'the proxy resolves the name': 'den Namen löst der Proxy auf',
  'no login was given': 'es wurde keine Anmeldung angegeben',
  'no --from was given': 'es wurde kein Absender angegeben (--from)',
  'no --to was given': 'es wurde kein Empfänger angegeben (--to)',
  'not asked for (--send)': 'nicht verlangt (--send)',
  'the stage {stage} ended with: {words}': 'die Stufe {stage} endete mit: {words}',
  'the check ended early: {why}': 'die Prüfung endete vorzeitig: {why}',
  stopped: 'angehalten',

  timeout: 'keine Antwort',
  refused: 'abgelehnt',
  'host-unreachable': 'Host nicht erreichbar',
  'network-unreachable': 'Netz nicht erreichbar',
  prohibited: 'durch eine Regel verboten',
  'bad-source': 'Quelladresse nicht verwendbar',
  'wrong name': 'falscher Name',

  // Errors of a session
  'the connection was closed during the TLS handshake':
    'die Verbindung wurde während des TLS-Handshakes geschlossen',
  'the connection was reset during {step}': 'die Verbindung wurde bei {step} zurückgesetzt',
  'the connection was closed during {step}': 'die Verbindung wurde bei {step} geschlossen',
  'the deadline expired during {step}': 'die Frist der ganzen Prüfung lief bei {step} ab',
  'the limit of {ms} ms expired during {step}': 'die Frist von {ms} ms lief bei {step} ab',
  'stopped by the caller during {step}': 'bei {step} vom Aufrufer angehalten',
  '{bytes} bytes followed the reply to STARTTLS before the TLS handshake':
    '{bytes} Bytes folgten auf die Antwort zu STARTTLS, vor dem TLS-Handshake',
  'an address has non-ASCII characters and the server does not offer SMTPUTF8':
    'eine Adresse hat Zeichen außerhalb von ASCII, und der Server bietet SMTPUTF8 nicht an',
  'REQUIRETLS is wanted and the server does not offer it over TLS':
    'REQUIRETLS ist verlangt, und der Server bietet es über TLS nicht an',
  'the login was not sent: the connection is not encrypted':
    'die Anmeldung wurde nicht gesendet: die Verbindung ist nicht verschlüsselt',
  'the login was not sent: the certificate does not prove the server':
    'die Anmeldung wurde nicht gesendet: das Zertifikat beweist den Server nicht',
  'the server sent a reply before the command': 'der Server sendete eine Antwort vor dem Befehl',
  'the server keeps sending replies to nothing': 'der Server sendet immer weiter Antworten auf nichts',
  'the server never stops sending challenges': 'der Server hört nicht auf, Rückfragen zu senden',
  'the challenge is too long': 'die Rückfrage ist zu lang',
  'the server demands a SCRAM extension that nobody knows':
    'der Server verlangt eine SCRAM-Erweiterung, die niemand kennt',
  'the SCRAM challenge does not continue our nonce': 'die SCRAM-Rückfrage setzt unsere Nonce nicht fort',
  'the SCRAM challenge has no salt or an iteration count outside 1 to {max}':
    'die SCRAM-Rückfrage hat kein Salt oder eine Zahl von Runden außerhalb von 1 bis {max}',
  'the server ended the SCRAM exchange: {quote}': 'der Server beendete den SCRAM-Austausch: {quote}',
  'the server could not prove that it knows the password':
    'der Server konnte nicht beweisen, dass er das Passwort kennt',
  'the server accepted the login without its SCRAM proof':
    'der Server nahm die Anmeldung ohne seinen SCRAM-Beweis an',
  '{address}: the sender address {problem}': '{address}: die Absenderadresse {problem}',
  '{address}: the recipient address {problem}': '{address}: die Empfängeradresse {problem}',
  'the sender address {problem}': 'die Absenderadresse {problem}',
  'the recipient address {problem}': 'die Empfängeradresse {problem}',
  'is empty': 'ist leer',
  'contains a blank': 'enthält ein Leerzeichen',
  'contains a control character or an angle bracket': 'enthält ein Steuerzeichen oder eine spitze Klammer',

  'what arrived is not an SMTP reply': 'was ankam, ist keine SMTP-Antwort',
  'a line is not an SMTP reply': 'eine Zeile ist keine SMTP-Antwort',
  'a reply line exceeds {bytes} bytes': 'eine Zeile der Antwort ist länger als {bytes} Bytes',
  'a reply has more than {count} lines': 'eine Antwort hat mehr als {count} Zeilen',
  'a reply exceeds {bytes} bytes': 'eine Antwort ist länger als {bytes} Bytes',
  'the reply code changed from {first} to {second} inside one reply':
    'der Code wechselte innerhalb einer Antwort von {first} zu {second}',

  // Proxies
  'the proxy sent more than {bytes} bytes': 'der Proxy sendete mehr als {bytes} Bytes',
  'the proxy closed the connection': 'der Proxy schloss die Verbindung',
  'the proxy does not speak SOCKS5': 'der Proxy spricht kein SOCKS5',
  'the proxy does not answer in HTTP': 'der Proxy antwortet nicht in HTTP',
  'the proxy accepts no login method we have': 'der Proxy nimmt keines unserer Anmeldeverfahren',
  'the proxy wants a login ({quote})': 'der Proxy will eine Anmeldung ({quote})',
  'the proxy wants a login': 'der Proxy will eine Anmeldung',
  'the proxy rejected the user name or password ({quote})':
    'der Proxy lehnte Benutzername oder Passwort ab ({quote})',
  'the proxy rejected the user name or password': 'der Proxy lehnte Benutzername oder Passwort ab',
  'the proxy chose the unknown method {number}': 'der Proxy wählte das unbekannte Verfahren {number}',
  'the proxy broke off the SOCKS5 dialogue': 'der Proxy brach den SOCKS5-Dialog ab',
  'the proxy answered: {quote}': 'der Proxy antwortete: {quote}',
  'the proxy answered {quote}': 'der Proxy antwortete {quote}',
  'user name or password of the proxy exceeds 255 bytes (RFC 1929)':
    'Benutzername oder Passwort des Proxys sind länger als 255 Bytes (RFC 1929)',
  'the proxy did not answer in time': 'der Proxy antwortete nicht rechtzeitig',
  'the proxy {proxy} cannot be reached: {quote}': 'der Proxy {proxy} ist nicht erreichbar: {quote}',
  'the proxy {proxy} did not accept a connection in time':
    'der Proxy {proxy} nahm nicht rechtzeitig eine Verbindung an',
};
