/**
 * Words of ours that stand in code, with their German. The English is the key: what a check or a summary says with
 * `phrase()` is here, or it does not compile. Parts of a sentence that name things stand in the accusative.
 */
export const germanPhrases = {
  // Everywhere
  '{others} and {last}': '{others} und {last}',
  'implicit TLS': 'implizites TLS',
  'no TLS': 'kein TLS',
  'port {port}': 'Port {port}',
  'port {port} with STARTTLS': 'Port {port} mit STARTTLS',
  'port {port} with implicit TLS': 'Port {port} mit implizitem TLS',
  'port {port} with no TLS': 'Port {port} ohne TLS',
  '{mode} on port {port}': '{mode} auf Port {port}',
  '{name} ({codePoint}) at position {position}': '{name} ({codePoint}) an Stelle {position}',

  // The verdict in one sentence
  '{server} accepted {list}': '{server} hat {list} angenommen',
  '{server} accepted {list}, without encryption': '{server} hat {list} angenommen, ohne Verschlüsselung',
  'the connection': 'die Verbindung',
  'implicit TLS ({protocol})': 'implizites TLS ({protocol})',
  'STARTTLS ({protocol})': 'STARTTLS ({protocol})',
  'the login ({mechanism})': 'die Anmeldung ({mechanism})',
  'the login of {username} ({mechanism})': 'die Anmeldung von {username} ({mechanism})',
  'the sender {from}': 'den Absender {from}',
  'the recipient {to}': 'den Empfänger {to}',
  'a test message': 'eine Testnachricht',
  '{reached}, but: {problem}': '{reached}, aber: {problem}',
  'Postroad itself failed during this check; this says nothing about the server. Please report it.':
    'Postroad selbst ist bei dieser Prüfung gescheitert; über den Server sagt das nichts. Bitte melden Sie es.',
  'This machine could not open another connection ({lack}), so nothing is known about the server.':
    'Dieser Rechner konnte keine weitere Verbindung öffnen ({lack}), deshalb ist über den Server nichts bekannt.',
  'The check was stopped before it came to a result.':
    'Die Prüfung wurde beendet, bevor sie zu einem Ergebnis kam.',
  'Let fewer checks run at the same time (--concurrency), or raise the limit of open files (ulimit -n).':
    'Lassen Sie weniger Prüfungen gleichzeitig laufen (--concurrency), oder erhöhen Sie die Grenze für offene Dateien (ulimit -n).',

  // What was not tested
  'The login was not tried: no user name and password were given.':
    'Die Anmeldung wurde nicht versucht: Benutzername und Passwort fehlten.',
  'The login was not tried: no password was given.':
    'Die Anmeldung wurde nicht versucht: Das Passwort fehlte.',
  'The login was not tried.': 'Die Anmeldung wurde nicht versucht.',
  'The sender was not tried: give --from.': 'Der Absender wurde nicht geprüft: Geben Sie einen an (--from).',
  'The sender was not reached.': 'Die Prüfung kam nicht bis zum Absender.',
  'The recipient was not tried, and some servers refuse a sender only there: give --from and --to.':
    'Der Empfänger wurde nicht geprüft, und manche Server lehnen einen Absender erst dort ab: Geben Sie beide an (--from und --to).',
  'The recipient was not reached.': 'Die Prüfung kam nicht bis zum Empfänger.',
  'No message was transmitted.': 'Es wurde keine Nachricht übertragen.',
  'No message was transmitted, and some servers refuse a sender only after it: give --send.':
    'Es wurde keine Nachricht übertragen, und manche Server lehnen einen Absender erst danach ab: Senden Sie eine Testnachricht (--send).',

  // Settings: hidden characters, the provider's documentation
  'user name: {character}': 'Benutzername: {character}',
  'password: it contains a line end': 'Passwort: enthält ein Zeilenende',
  'password: it begins with a blank': 'Passwort: beginnt mit einem Leerzeichen',
  'password: it ends with a blank': 'Passwort: endet mit einem Leerzeichen',
  'password: it contains an invisible character or a no-break space':
    'Passwort: enthält ein unsichtbares Zeichen oder ein geschütztes Leerzeichen',
  'password: four groups of four letters with blanks, as app passwords are shown; enter it without the blanks':
    'Passwort: vier Gruppen zu vier Buchstaben mit Leerzeichen, wie App-Passwörter angezeigt werden; geben Sie es ohne die Leerzeichen ein',
  'In the provider settings, delete the user name, type it by hand, and save.':
    'Löschen Sie in den Anbieter-Einstellungen den Benutzernamen, tippen Sie ihn von Hand ein, und speichern Sie.',
  'a scheme such as smtp:// stands before the name': 'vor dem Namen steht ein Schema wie smtp://',
  'a path follows the name': 'nach dem Namen folgt ein Pfad',
  'a port is written into the name': 'im Namen steht ein Port',
  'it is an address with @, not a host name': 'es ist eine Adresse mit @, kein Hostname',
  'it ends with a dot': 'er endet mit einem Punkt',
  'it is empty': 'er ist leer',
  'In the provider settings, set the host to {cleaned}, typed by hand.':
    'Setzen Sie in den Anbieter-Einstellungen den Host auf {cleaned}, von Hand getippt.',

  // Names and addresses
  'Ask your network team: "{name} is the documented server of {provider}, and the resolver of this machine says it does not exist. Please let this machine resolve names of the internet, or name the proxy to use."':
    'Bitten Sie Ihr Netzwerkteam: „{name} ist der dokumentierte Server von {provider}, und der Resolver dieses Rechners sagt, dass es ihn nicht gibt. Bitte lassen Sie diesen Rechner Namen des Internets auflösen, oder nennen Sie uns den Proxy, den wir verwenden sollen.“',
  'no A and no AAAA record': 'weder ein A- noch ein AAAA-Eintrag',
  'Run the check on a machine inside that network, or bring up the VPN that leads there: from here the private address does not answer.':
    'Führen Sie die Prüfung auf einem Rechner in jenem Netz aus, oder bauen Sie das VPN dorthin auf: Von hier aus antwortet die private Adresse nicht.',

  // Reaching the port
  connected: 'verbunden',
  'refused (RST)': 'abgelehnt (RST)',
  'no answer': 'keine Antwort',
  reset: 'zurückgesetzt',
  'no route (ENETUNREACH)': 'kein Weg (ENETUNREACH)',
  'host unreachable (ICMP)': 'Host nicht erreichbar (ICMP)',
  'administratively prohibited': 'durch eine Regel verboten',
  'not permitted here, so not tried': 'hier nicht erlaubt, daher nicht versucht',
  'the source address is not of this machine': 'die Absenderadresse gehört nicht zu diesem Rechner',
  'the proxy gave no connection': 'der Proxy gab keine Verbindung',
  'not waited for': 'nicht abgewartet',
  error: 'Fehler',
  'there is no route to it, on this machine or at a router on the way':
    'es führt kein Weg dorthin, auf diesem Rechner oder bei einem Router unterwegs',
  'a router answers that the host cannot be reached':
    'ein Router antwortet, dass der Host nicht erreichbar ist',
  'a filter answers that this is prohibited': 'ein Filter antwortet, dass das verboten ist',
  'the source address is not one of this machine': 'die Quelladresse gehört nicht zu diesem Rechner',
  'Set the source address to one of this machine, or leave it out.':
    'Setzen Sie als Quelladresse eine dieses Rechners ein, oder lassen Sie sie weg.',
  'Set the source address to one of this machine ({own}), or leave it out.':
    'Setzen Sie als Quelladresse eine dieses Rechners ein ({own}), oder lassen Sie sie weg.',
  'Ask your network team: "TCP from this machine to {server} is rejected by a firewall, as the report shows. Please find the rule and allow this port."':
    'Bitten Sie Ihr Netzwerkteam: „TCP von diesem Rechner zu {server|dem Server} wird von einer Firewall abgewiesen, wie der Bericht zeigt. Bitte suchen Sie die Regel, und geben Sie diesen Port frei.“',
  'a firewall rejects this port: other ports of the same host answer':
    'eine Firewall weist diesen Port ab: andere Ports desselben Hosts antworten',
  'ports 25, 465 and 587 are silent': 'die Ports 25, 465 und 587 schweigen',
  'port 25 is silent': 'Port 25 schweigt',
  'answering: {ports}': 'es antworten: {ports}',
  'this machine runs at {hoster}': 'dieser Rechner steht bei {hoster}',
  'In the provider settings, use {port}: it is open from here.':
    'Verwenden Sie in den Anbieter-Einstellungen {port}: von hier aus offen.',
  'In the provider settings, use {port}: this host answers there.':
    'Verwenden Sie in den Anbieter-Einstellungen {port}: Dort antwortet dieser Host.',
  'Try {port}: it answers from here.': 'Versuchen Sie {port}: antwortet von hier aus.',
  '{address} port {port}, {seconds} s': '{address} Port {port}, {seconds} s',
  'Send through the proxy {proxy}: it reaches the server, the direct way does not.':
    'Senden Sie über den Proxy {proxy}: Er erreicht den Server, der direkte Weg nicht.',
  'In the settings, correct host and port of the proxy, or have the proxy started: nothing answers there.':
    'Berichtigen Sie in den Einstellungen Host und Port des Proxys, oder lassen Sie den Proxy starten: Dort antwortet nichts.',
  'In the settings, enter the user name and password of the proxy; it lets nobody through without.':
    'Geben Sie in den Einstellungen Benutzername und Passwort des Proxys ein; ohne sie lässt er niemanden durch.',
  'Ask your network team: "The proxy refuses a connection to {server}. Please allow this host and port for this machine."':
    'Bitten Sie Ihr Netzwerkteam: „Der Proxy lehnt eine Verbindung zu {server|dem Mailserver} ab. Bitte erlauben Sie diesen Host und Port für diesen Rechner.“',
  'Check host and port of the mail server; if they are right, ask your network team why the proxy cannot reach {server}.':
    'Prüfen Sie Host und Port des Mailservers; stimmen sie, dann fragen Sie Ihr Netzwerkteam, warum der Proxy {server|den Server} nicht erreicht.',
  'In the settings, correct the kind of the proxy (SOCKS5 or HTTP): what answers there does not speak the one that is set.':
    'Berichtigen Sie in den Einstellungen die Art des Proxys (SOCKS5 oder HTTP): Was dort antwortet, spricht nicht die eingestellte.',
  'Ask your network team: "The proxy takes connections and does not answer. Is it overloaded, or does it not reach {server}?"':
    'Fragen Sie Ihr Netzwerkteam: „Der Proxy nimmt Verbindungen an und antwortet nicht. Ist er überlastet, oder erreicht er {server|den Mailserver} nicht?“',
  '{end} after {bytes} bytes': '{end} nach {bytes} Bytes',
  'a TCP reset': 'ein TCP-Reset',
  'an orderly close': 'ein geordnetes Schließen',
  '{greeted} answers': 'es antwortet {greeted}',

  // Greeting and dialogue
  'HTTP (a web server or proxy)': 'HTTP (ein Webserver oder Proxy)',
  'MySQL or MariaDB': 'MySQL oder MariaDB',
  '{protocol} over TLS': '{protocol} über TLS',
  'no reply to {step} within {seconds} s': 'keine Antwort auf {step} innerhalb von {seconds} s',
  'no reply to the login within {seconds} s': 'keine Antwort auf die Anmeldung innerhalb von {seconds} s',
  '{code} is no answer to this command': '{code} ist keine Antwort auf diesen Befehl',

  // TLS
  'the port speaks cleartext first': 'der Port beginnt im Klartext',
  'the port wants TLS at once': 'der Port will sofort TLS',
  'STARTTLS on port {port}': 'STARTTLS auf Port {port}',
  'implicit TLS on port {port}': 'implizites TLS auf Port {port}',
  'the keyword {keyword}': 'das Schlüsselwort {keyword}',
  'STARTTLS works although it is not listed': 'STARTTLS funktioniert, obwohl es nicht angeboten wird',
  'a masked greeting': 'eine überschriebene Begrüßung',
  'the one in the settings was not accepted': 'das eingestellte wurde nicht angenommen',
  'none is set': 'es ist keines eingestellt',
  'missing: {issuer}': 'es fehlt: {issuer}',
  '{subject} expired on {day}': '{subject}, abgelaufen am {day}',
  '{day}, {left} days left': '{day}, noch {left} Tage',
  '{subject}, without subject alternative names': '{subject}, ohne alternative Namen (SAN)',
  '{subject} begins on {first}; this machine says {today}':
    '{subject} gilt ab {first}; dieser Rechner sagt {today}',
  'the server takes {cipher}, which this client does not':
    'der Server nimmt {cipher}, dieser Client nimmt das nicht',
  'the certificate is not accepted: {reason}': 'das Zertifikat wird nicht anerkannt: {reason}',
  '{product}, as "{issuer}"': '{product}, als „{issuer}“',
  'the server has {versions}; this client wants TLS 1.2 or newer':
    'der Server hat {versions}; dieser Client will TLS 1.2 oder neuer',
  'only older versions': 'nur ältere Versionen',
  'an RSA key of {bits} bits': 'ein RSA-Schlüssel mit {bits} Bit',
  'the Diffie-Hellman group': 'die Diffie-Hellman-Gruppe',
  'a certificate signed with {signature}': 'ein mit {signature} signiertes Zertifikat',

  // Login
  '{provider} wants as user name: {username} As password: {password}':
    '{provider} erwartet als Benutzername: {username} Als Passwort: {password}',
  'XOAUTH2 or OAUTHBEARER': 'XOAUTH2 oder OAUTHBEARER',
  'a password login': 'eine Anmeldung mit Passwort',
  'the server offers {offered}; the settings need {wanted}':
    'der Server bietet {offered}; die Einstellungen brauchen {wanted}',
  'not the literal "{literal}"': 'nicht das feste Wort „{literal}“',
  'the server offers no login here': 'der Server bietet hier keine Anmeldung an',
  'the connection is not encrypted, and sending a password in clear was not asked for':
    'die Verbindung ist nicht verschlüsselt, und ein Passwort im Klartext zu senden wurde nicht verlangt',
  'the certificate does not prove that this is the right server':
    'das Zertifikat beweist nicht, dass es der richtige Server ist',
  'there is no login method in common': 'es gibt kein gemeinsames Anmeldeverfahren',
  'the check ended before the login': 'die Prüfung endete vor der Anmeldung',
  'no access token could be obtained': 'es war kein Zugriffstoken zu bekommen',
  'In the provider settings, set Security to STARTTLS or implicit TLS; then the login is tried.':
    'Stellen Sie in den Anbieter-Einstellungen die Sicherheit auf STARTTLS oder implizites TLS; dann wird die Anmeldung versucht.',
  'To try it unencrypted all the same, repeat the check with --allow-cleartext-login. Anyone on the way can then read the password.':
    'Um sie trotzdem unverschlüsselt zu versuchen, wiederholen Sie die Prüfung mit --allow-cleartext-login. Dann kann jeder auf dem Weg das Passwort lesen.',
  'In the provider settings, correct the client id and the client secret of the registered application; secrets have a last day, after which a new one must be made.':
    'Berichtigen Sie in den Anbieter-Einstellungen die Client-ID und das Client-Secret der registrierten Anwendung; Secrets laufen ab, danach muss ein neues erstellt werden.',
  'In the provider settings, connect the account again: the refresh token or assertion is expired, withdrawn or was made for another application.':
    'Verbinden Sie das Konto in den Anbieter-Einstellungen neu: Das Refresh-Token oder die Assertion ist abgelaufen, widerrufen oder gehört zu einer anderen Anwendung.',
  'In the provider settings, correct the scope: the token endpoint does not know it or does not grant it.':
    'Berichtigen Sie in den Anbieter-Einstellungen den Scope: Der Token-Endpunkt kennt ihn nicht oder gewährt ihn nicht.',
  "In the identity provider's console, allow this grant for the registered application.":
    'Erlauben Sie in der Konsole des Identitätsanbieters dieses Verfahren (Grant) für die registrierte Anwendung.',
  'In the provider settings, check the address of the token endpoint, and that this machine may connect there by HTTPS: no usable answer came.':
    'Prüfen Sie in den Anbieter-Einstellungen die Adresse des Token-Endpunkts, und ob dieser Rechner dorthin eine HTTPS-Verbindung aufbauen darf: Es kam keine brauchbare Antwort.',
  'In the provider settings, check the address of the token endpoint ({endpoint}), and that this machine may connect there by HTTPS: no usable answer came.':
    'Prüfen Sie in den Anbieter-Einstellungen die Adresse des Token-Endpunkts ({endpoint}), und ob dieser Rechner dorthin eine HTTPS-Verbindung aufbauen darf: Es kam keine brauchbare Antwort.',
  'Run the check again and grant the consent that is asked for.':
    'Wiederholen Sie die Prüfung, und erteilen Sie die verlangte Zustimmung.',
  'Run the check again and enter the code before it runs out.':
    'Wiederholen Sie die Prüfung, und geben Sie den Code ein, bevor er abläuft.',
  'Run the check again: the token was kept from an earlier time and is now dropped, so a new one will be asked for.':
    'Wiederholen Sie die Prüfung: Das Token war von früher aufbewahrt und ist jetzt verworfen, es wird also ein neues geholt.',
} as const;
