import type { Translations } from '@postroad/diagnosis/languages';

/** What is said about the arrival of a test message, in the manner of `sentenceTranslator`. */
export const arrival: Translations = {
  // Notes
  'A server reports that the message is delayed: {words}':
    'Ein Server meldet, dass sich die Nachricht verzögert: {words}',
  'A rule of the mailbox put the message into the folder {quoteFolder}':
    'Eine Regel des Postfachs legte die Nachricht in den Ordner {quoteFolder}',
  'The message went through more servers than are shown':
    'Die Nachricht ging durch mehr Server, als gezeigt werden',
  'The receiver wrote no Authentication-Results of its own':
    'Der Empfänger hat keine eigenen Authentication-Results geschrieben',
  'Authentication-Results that the receiver did not write were left out: anybody can write them':
    'Authentication-Results, die nicht vom Empfänger stammen, wurden weggelassen: Jeder kann sie schreiben',
  '{quoteServer} noted a time {seconds} s before that of {earlier}: their clocks differ, so this delay is not true':
    '{quoteServer} notierte eine Zeit, die {seconds} s vor der von {earlier} liegt: Ihre Uhren gehen verschieden, diese Verzögerung stimmt also nicht',
  '{quoteServer} noted a time {seconds} s after the message was seen: its clock is ahead of ours':
    '{quoteServer} notierte eine Zeit, die {seconds} s nach dem Fund der Nachricht liegt: Seine Uhr geht unserer vor',
  '{quoteServer} took the message from {quoteOther} without encryption':
    '{quoteServer} nahm die Nachricht von {quoteOther} ohne Verschlüsselung an',
  'a server that gave no name': 'einem Server ohne Namen',
  'The message was left: this server cannot delete one message alone':
    'Die Nachricht blieb liegen: Dieser Server kann keine einzelne Nachricht löschen',
  'The message was no longer there to delete': 'Die Nachricht war zum Löschen nicht mehr da',
  'The server did not delete the message': 'Der Server hat die Nachricht nicht gelöscht',
  'The message was left: {quote}': 'Die Nachricht blieb liegen: {quote}',
  'Nobody looked into the inbox': 'Niemand hat in das Postfach gesehen',

  // What a finding adds
  'They mean: {summary}': 'Sie bedeuten: {summary}',
  'folder {quoteFolder}, marked as spam; {results}': 'Ordner {quoteFolder}, als Spam markiert; {results}',
  'folder {quoteFolder}, marked as spam': 'Ordner {quoteFolder}, als Spam markiert',
  'folder {quoteFolder}; {results}': 'Ordner {quoteFolder}; {results}',
  'folder {quoteFolder}': 'Ordner {quoteFolder}',
  '{seconds} s; looked in {quoteFolders}; a server reports a delay: {quote}':
    '{seconds} s; gesehen wurde in {quoteFolders}; ein Server meldet eine Verzögerung: {quote}',
  '{seconds} s; looked in {quoteFolders}': '{seconds} s; gesehen wurde in {quoteFolders}',
  'without a reason': 'ohne Begründung',

  // Why the inbox could not be looked into
  'Postroad itself failed while it looked into the inbox':
    'Postroad selbst ist beim Blick in das Postfach gescheitert',
  'Please report it, with what the log of the service says about it':
    'Bitte melden Sie es, mit dem, was das Protokoll des Dienstes dazu sagt',
  'The IMAP server {server} refused the login to the inbox':
    'Der IMAP-Server {server} lehnte die Anmeldung beim Postfach ab',
  'Check user name and password of the inbox; many providers want an app password, or OAuth, for IMAP':
    'Prüfen Sie Benutzername und Passwort des Postfachs; viele Anbieter verlangen für IMAP ein App-Passwort oder OAuth',
  'The IMAP server {server} said more than is read: {quote}':
    'Der IMAP-Server {server} sagte mehr, als gelesen wird: {quote}',
  'The IMAP server {server} said more than {bytes} bytes':
    'Der IMAP-Server {server} sagte mehr als {bytes} Bytes',
  'Use a mailbox with less in it': 'Verwenden Sie ein Postfach, in dem weniger liegt',
  'The host name of the IMAP server {server} has no address':
    'Der Hostname des IMAP-Servers {server} hat keine Adresse',
  'Check the host of the inbox': 'Prüfen Sie den Host des Postfachs',
  'No trusted TLS connection to the IMAP server {server}: {quote}':
    'Keine vertrauenswürdige TLS-Verbindung zum IMAP-Server {server}: {quote}',
  'Check host, port and security of the inbox: port 993 goes with implicit TLS, port 143 with STARTTLS. A private CA can be given with the inbox':
    'Prüfen Sie Host, Port und Sicherheit des Postfachs: Port 993 gehört zu implizitem TLS, Port 143 zu STARTTLS. Eine eigene CA lässt sich beim Postfach angeben',
  'The IMAP server {server} did not answer in time': 'Der IMAP-Server {server} antwortete nicht rechtzeitig',
  'The IMAP server of the inbox did not finish what it was asked for in time':
    'Der IMAP-Server des Postfachs wurde mit dem, was verlangt war, nicht rechtzeitig fertig',
  'Look with a mail program whether the mailbox can be read at all':
    'Sehen Sie mit einem Mailprogramm nach, ob sich das Postfach überhaupt lesen lässt',
  'Check host, port and security of the inbox, and that a firewall lets this machine connect there':
    'Prüfen Sie Host, Port und Sicherheit des Postfachs, und ob eine Firewall diesen Rechner dorthin lässt',
  'The connection to the IMAP server {server} failed or was closed ({code})':
    'Die Verbindung zum IMAP-Server {server} scheiterte oder wurde geschlossen ({code})',
  'Check host and port of the inbox, and that a firewall lets this machine connect there':
    'Prüfen Sie Host und Port des Postfachs, und ob eine Firewall diesen Rechner dorthin lässt',
  'What answers at {server} does not serve this mailbox as IMAP does: it answered {quote}':
    'Was bei {server} antwortet, stellt dieses Postfach nicht so bereit, wie IMAP es tut: Die Antwort war {quote}',
  'What answers at {server} does not serve this mailbox as IMAP does: {quote}':
    'Was bei {server} antwortet, stellt dieses Postfach nicht so bereit, wie IMAP es tut: {quote}',
  'Check that host and port of the inbox are those of an IMAP server':
    'Prüfen Sie, ob Host und Port des Postfachs die eines IMAP-Servers sind',
  'The inbox in which the message was awaited has been deleted':
    'Das Postfach, in dem die Nachricht erwartet wurde, ist gelöscht',
  'Send another test with an inbox that is there':
    'Senden Sie einen neuen Test mit einem Postfach, das es gibt',
  'Check the OAuth settings of the inbox: token endpoint, client, secret or key, and scopes':
    'Prüfen Sie die OAuth-Einstellungen des Postfachs: Token-Endpunkt, Client, Secret oder Schlüssel, und Scopes',
  'of the inbox': 'des Postfachs',

  // SPF, DKIM and DMARC
  'The message is larger than what is read of it, so its signatures cannot be checked':
    'Die Nachricht ist größer als das, was von ihr gelesen wird; ihre Signaturen lassen sich deshalb nicht prüfen',
  'The message has more than {count} DKIM signatures': 'Die Nachricht hat mehr als {count} DKIM-Signaturen',
  'The DNS did not answer all questions within {seconds} s':
    'Das DNS beantwortete nicht alle Fragen innerhalb von {seconds} s',
  'the receiver noted no address to judge':
    'der Empfänger hat keine Adresse notiert, die sich beurteilen ließe',
  'the From field has no single domain': 'im Feld From steht nicht genau eine Domain',
  'The DNS did not answer us; the receiver got an answer, and its judgement counts':
    'Uns antwortete das DNS nicht; der Empfänger bekam eine Antwort, und sein Urteil zählt',
  'The DNS did not answer the receiver when the message came; a message sent now may be judged as we judge it':
    'Dem Empfänger antwortete das DNS nicht, als die Nachricht kam; eine jetzt gesendete wird vielleicht so beurteilt wie hier',
  'The receiver found a record it cannot read ({result}); look at the record for mistakes that others forgive':
    'Der Empfänger fand einen Eintrag, den er nicht lesen kann ({result}); suchen Sie darin nach Fehlern, die andere verzeihen',
  "By the records of today the sender's server may not send for this domain ({result}). The receiver judged another address or domain than its header shows, or the record was changed since":
    'Nach den heutigen Einträgen darf der Server des Absenders nicht für diese Domain senden ({result}). Der Empfänger beurteilte eine andere Adresse oder Domain, als seine Kopfzeile zeigt, oder der Eintrag wurde seither geändert',
  "By the records of today the sender's server may send for this domain. The receiver said {result}: it may have had the old record in its memory, or a server of its own stood in between":
    'Nach den heutigen Einträgen darf der Server des Absenders für diese Domain senden. Der Empfänger sagte {result}: Vielleicht kannte er noch den alten Eintrag, oder ein eigener Server stand dazwischen',
  'Neither result is a pass; the receiver treats {result} as {other}':
    'Keines von beiden ist „pass“; der Empfänger behandelt {result} wie {other}',
  'The signature that the receiver checked is not in the copy that arrived: something took it out afterwards':
    'Die Signatur, die der Empfänger prüfte, fehlt in der angekommenen Kopie: Etwas hat sie danach entfernt',
  'The receiver checked the message as it came (pass); the copy in the mailbox was changed afterwards ({result}), by a filter, a footer or a mailing list, or the key was taken out of the DNS':
    'Der Empfänger prüfte die Nachricht, wie sie kam (pass); die Kopie im Postfach wurde danach geändert ({result}), durch einen Filter, eine Fußzeile oder eine Mailingliste, oder der Schlüssel wurde aus dem DNS genommen',
  'The signature is good now. The receiver said {result}: the key may not have been in its DNS yet, or it asks for a longer key or another algorithm':
    'Die Signatur stimmt jetzt. Der Empfänger sagte {result}: Vielleicht stand der Schlüssel noch nicht in seinem DNS, oder er verlangt einen längeren Schlüssel oder ein anderes Verfahren',
  'SPF and DKIM as we judge them do not make a pass ({result}). The receiver may trust a forwarding server (ARC), or judged the message before something changed it':
    'SPF und DKIM ergeben nach unserem Urteil kein „pass“ ({result}). Vielleicht vertraut der Empfänger einem weiterleitenden Server (ARC), oder er urteilte, bevor etwas die Nachricht änderte',
  'We count a pass. The receiver said {result}: see whether it judged SPF or DKIM differently':
    'Wir zählen „pass“. Der Empfänger sagte {result}: Sehen Sie nach, ob er SPF oder DKIM anders beurteilte',
  'The domain has no DMARC record; the receiver guesses that it would pass (Microsoft does so)':
    'Die Domain hat keinen DMARC-Eintrag; der Empfänger vermutet, dass es „pass“ wäre (Microsoft tut das)',
};
