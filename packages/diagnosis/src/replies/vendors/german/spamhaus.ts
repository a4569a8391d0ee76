import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "Server's administrator: let the mail server ask the blocklist through its own resolver, or with the key of a registered query service, and take the list's error codes (127.255.255.x) not for hits.":
    'Administrator des Servers: Lassen Sie den Mailserver die Sperrliste über einen eigenen Resolver fragen oder mit dem Schlüssel eines angemeldeten Abfragedienstes, und werten Sie die Fehlercodes der Liste (127.255.255.x) nicht als Treffer.',
  "The blocklist refuses the mail server's own queries, because they come through a public resolver or are too many. The client's address need not be listed at all.":
    'Die Sperrliste lehnt die Abfragen des Mailservers selbst ab, weil sie über einen öffentlichen Resolver kommen oder zu viele sind. Die Adresse des Clients muss gar nicht darauf stehen.',
  'A domain is listed, not an address: that of the sender, of the host or of a link in the message.':
    'Auf der Liste steht eine Domain, keine Adresse: die des Absenders, des Hosts oder eines Links in der Nachricht.',
  'Look the address up at the list that the reply names, mend what caused the listing (an infected machine, an open relay, a shared address), then ask there for its removal. Or send through a relay whose address is not listed.':
    'Schlagen Sie die Adresse bei der in der Antwort genannten Liste nach, beheben Sie, was zum Eintrag geführt hat (ein befallener Rechner, ein offenes Relay, eine geteilte Adresse), und beantragen Sie dann dort die Austragung. Oder senden Sie über ein Relay, dessen Adresse nicht darauf steht.',
};
