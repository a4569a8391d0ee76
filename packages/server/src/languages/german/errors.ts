import type { Translations } from '@postroad/diagnosis/languages';

/** What the API answers where something is wrong with a request, and what it warns of, in the manner of `sentenceTranslator`. */
export const errors: Translations = {
  // The summaries of the errors, without the full stop
  'Api validation failed: {quote}': 'Prüfung der Angaben fehlgeschlagen: {quote}',
  'The request body was not well-formed': 'Der Inhalt der Anfrage ist nicht wohlgeformt',
  'Authentication failed': 'Anmeldung fehlgeschlagen',
  'Invalid session': 'Ungültige Sitzung',
  'You do not have permission to perform the requested action':
    'Für diese Aktion fehlt Ihnen die Berechtigung',
  'Not found: {what}': 'Nicht gefunden: {what}',
  'Resource not found: {quote}': '{quote}',
  'The requested resource does not exist': 'Das Angefragte gibt es nicht',
  'Internal Server Error': 'Interner Fehler',
  'Invalid token provided': 'Ungültiges Token',
  'The endpoint does not support the provided HTTP method': 'Diese Methode gibt es hier nicht',
  'Bad request. Accept and/or Content-Type headers are likely not set correctly':
    'Fehlerhafte Anfrage. Vermutlich stimmen die Kopfzeilen Accept oder Content-Type nicht',
  'API call exceeded rate limit due to too many requests': 'Zu viele Anfragen: Die Grenze ist überschritten',
  'An email was recently sent. Please wait 5 seconds before requesting another email':
    'Eben wurde eine E-Mail gesendet. Bitte warten Sie 5 Sekunden bis zur nächsten',
  'You can enable only one SMTP server at a time. Another SMTP server is already enabled':
    'Es kann immer nur ein SMTP-Server eingeschaltet sein. Ein anderer ist schon eingeschaltet',
  'Connection with the specified SMTP server failed':
    'Die Verbindung mit dem angegebenen SMTP-Server ist fehlgeschlagen',
  'Authentication with the specified SMTP server failed':
    'Die Anmeldung beim angegebenen SMTP-Server ist fehlgeschlagen',
  "You reached the maximum number of enrolled SMTP servers. An org can't have more than {count} enrolled servers":
    'Mehr SMTP-Server lassen sich nicht anlegen: Höchstens {count} sind möglich',
  'Failed to get access token for SMTP server configuration. Failure details: {words}':
    'Für den SMTP-Server war kein Zugriffstoken zu bekommen. Näheres: {words}',

  // Requests
  'Too many checks were asked for': 'Es wurden zu viele Prüfungen verlangt',
  'Too many checks of this mail server were asked for':
    'Es wurden zu viele Prüfungen dieses Mailservers verlangt',
  'Too many checks are waiting for their turn. Try again in a minute':
    'Zu viele Prüfungen warten schon. Versuchen Sie es in einer Minute noch einmal',
  'Too many test messages are awaited. Try again in a minute':
    'Es wird schon auf zu viele Testnachrichten gewartet. Versuchen Sie es in einer Minute noch einmal',
  'Too many sign-ins failed. Wait, then try again':
    'Zu viele Anmeldungen sind gescheitert. Warten Sie, und versuchen Sie es dann noch einmal',
  'Too many passwords are being checked': 'Es werden schon zu viele Passwörter geprüft',
  'The link is wrong, was used, or is too old. Ask for a new one':
    'Der Link ist falsch, verbraucht oder zu alt. Lassen Sie sich einen neuen geben',
  'The request body is too large': 'Die Anfrage ist zu groß',
  'The client closed the connection before the answer was there':
    'Die Verbindung wurde geschlossen, bevor die Antwort da war',

  // Fields
  'The field cannot be left blank': 'Das Feld darf nicht leer bleiben',
  'has a null character (U+0000)': 'enthält ein Nullzeichen (U+0000)',
  'There is a hidden character ({code}) at position {position}':
    'Da ist ein verstecktes Zeichen ({code}) an Stelle {position}',
  'There is more than a host: {what}. Without that it is {clean}':
    'Da steht mehr als ein Host: {what}. Ohne das lautet er {clean}',
  'There is more than a host: {what}': 'Da steht mehr als ein Host: {what}',
  'There is a {character} at position {position}. Without that it is {clean}':
    'Da ist: {character} an Stelle {position}. Ohne das lautet er {clean}',
  'There is a {character} at position {position}': 'Da ist: {character} an Stelle {position}',
  '{character} (U+{code})': '{character} (U+{code})',
  'This is neither a host name nor an address': 'Das ist weder ein Hostname noch eine Adresse',
  'a scheme (smtp://)': 'ein Schema (smtp://)',
  'a path': 'ein Pfad',
  'a port, which has a field of its own': 'ein Port, der ein eigenes Feld hat',
  'a name before an @': 'ein Name vor einem @',
  'There is {what}. Enter it without; if it belongs to the password, send acceptPasswordBlanks: true':
    'Da ist {what}. Geben Sie es ohne ein; gehört es zum Passwort, senden Sie acceptPasswordBlanks: true',
  'There is {what}. Enter it without; if it belongs to the secret, send acceptPasswordBlanks: true':
    'Da ist {what}. Geben Sie es ohne ein; gehört es dazu, senden Sie acceptPasswordBlanks: true',
  'a blank at the beginning and a blank at the end': 'ein Leerzeichen am Anfang und eines am Ende',
  'a blank at the beginning and a line end': 'ein Leerzeichen am Anfang und ein Zeilenende',
  'a blank at the end and a line end': 'ein Leerzeichen am Ende und ein Zeilenende',
  'a blank at the beginning and a blank at the end and a line end':
    'ein Leerzeichen am Anfang, eines am Ende und ein Zeilenende',
  'a blank at the beginning': 'ein Leerzeichen am Anfang',
  'a blank at the end': 'ein Leerzeichen am Ende',
  'a line end': 'ein Zeilenende',
  'a character that cannot be seen': 'ein Zeichen, das man nicht sieht',
  'There is a blank before or after the address': 'Vor oder nach der Adresse steht ein Leerzeichen',
  'An email address has an @': 'Eine E-Mail-Adresse hat ein @',
  'Must be one email address alone, without name, brackets or list':
    'Muss eine einzige E-Mail-Adresse sein, ohne Namen, Klammern oder Liste',
  'The part after the @ is no domain': 'Der Teil nach dem @ ist keine Domain',
  'The part before the @ has more than {max} octets': 'Der Teil vor dem @ ist länger als {max} Bytes',
  'The address has more than {max} octets': 'Die Adresse ist länger als {max} Bytes',
  'is not a mail address': 'ist keine Mailadresse',
  'must be one or more certificates as PEM': 'muss ein Zertifikat oder mehrere als PEM sein',
  'certificate and private key do not belong together':
    'Zertifikat und privater Schlüssel gehören nicht zusammen',
  'must be a SASL mechanism such as PLAIN, LOGIN or XOAUTH2':
    'muss ein SASL-Verfahren wie PLAIN, LOGIN oder XOAUTH2 sein',
  'must be printable ASCII without blanks': 'muss aus druckbaren ASCII-Zeichen ohne Leerzeichen bestehen',
  'must be a network such as 10.0.0.0/8, fd00::/8, or one address':
    'muss ein Netz wie 10.0.0.0/8 oder fd00::/8 oder eine einzelne Adresse sein',
  'must be a port from 1 to 65535, or a range such as "2000-2100"':
    'muss ein Port von 1 bis 65535 oder ein Bereich wie „2000-2100“ sein',
  'must be host:port, such as proxy.example.com:1080': 'muss Host:Port sein, wie proxy.example.com:1080',
  'must be in the future': 'muss in der Zukunft liegen',
  'must have at least {count} characters': 'muss mindestens {count} Zeichen haben',
  'must have at most {count} characters': 'darf höchstens {count} Zeichen haben',
  'The password is not right': 'Das Passwort ist nicht richtig',
  'An object with this field already exists in the current organization': 'Das gibt es hier schon',
  'The last active SUPER_ADMIN cannot be removed, deactivated or given another role':
    'Der letzte aktive Hauptadministrator kann weder entfernt noch deaktiviert werden noch eine andere Rolle bekommen',
  'A recipient can be asked for only with a sender':
    'Nach einem Empfänger lässt sich nur mit einem Absender fragen',
  'There is no such inbox': 'Dieses Postfach gibt es nicht',
  'There cannot be more than {count}': 'Mehr als {count} sind nicht möglich',
  'The saved value is used only with the saved settings, and these differ: {quote}. Give it again':
    'Der gespeicherte Wert gilt nur für die gespeicherten Einstellungen, und diese weichen ab: {quote}. Geben Sie ihn neu ein',
  'Somebody else changed it at the same time. Read it again, and repeat the change if it is still wanted':
    'Jemand anderes hat es gleichzeitig geändert. Laden Sie es neu, und wiederholen Sie die Änderung, wenn sie noch gewünscht ist',
  'Without TLS anybody on the way can read login and mail; it needs allowCleartextLogin':
    'Ohne TLS kann jeder auf dem Weg Anmeldung und Mail lesen; dafür ist allowCleartextLogin nötig',
  '{quoteAlias} ({address}) is enabled. Disable it first':
    '{quoteAlias} ({address}) ist eingeschaltet. Schalten Sie ihn zuerst aus',

  // Warnings about saved settings
  'Mail servers take mail at port 587 (STARTTLS) or 465 (TLS from the start); {port} is unusual. The network policy does not allow it: in Settings › Network policy, or with `postroad admin network allow {entry}`, an administrator can':
    'Mailserver nehmen Mail auf Port 587 (STARTTLS) oder 465 (TLS von Anfang an) an; {port} ist ungewöhnlich. Die Netzwerkregeln erlauben ihn nicht: Ein Administrator kann es tun, unter Einstellungen › Netzwerkregeln oder mit `postroad admin network allow {entry}`',
  'Mail servers take mail at port 587 (STARTTLS) or 465 (TLS from the start); {port} is unusual':
    'Mailserver nehmen Mail auf Port 587 (STARTTLS) oder 465 (TLS von Anfang an) an; {port} ist ungewöhnlich',
  'Without TLS anybody on the way can read login and mail':
    'Ohne TLS kann jeder auf dem Weg Anmeldung und Mail lesen',
  'Port 465 is for TLS from the start (RFC 8314); with STARTTLS both sides wait for each other':
    'Port 465 ist für TLS von Anfang an (RFC 8314); mit STARTTLS warten beide Seiten aufeinander',
  'Port {port} begins without TLS and changes over by STARTTLS (RFC 6409); TLS from the start belongs to port 465':
    'Port {port} beginnt ohne TLS und wechselt mit STARTTLS (RFC 6409); TLS von Anfang an gehört zu Port 465',
  '{quoteProvider} documents {suggestion}; these settings have {detail}':
    '{quoteProvider} dokumentiert {suggestion}; diese Einstellungen haben {detail}',

  // A problem of one field; last, because it fits much
  '{quoteField}: {problem}': '{quoteField}: {problem}',
};
