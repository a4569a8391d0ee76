import type { Translations } from '../phrase.ts';

/** What in a text speaks for a cause. */
const single: Translations = {
  'the words "{quote}"': 'die Worte „{quote}“',
  'a known reply of {quoteVendor}': 'eine bekannte Antwort von {quoteVendor}',
  'enhanced status code {quoteCode}': 'erweiterter Statuscode {quoteCode}',
  'reply code {number}': 'Antwortcode {number}',
  'a transient refusal at this stage': 'eine vorübergehende Ablehnung auf dieser Stufe',
  'a permanent refusal at this stage': 'eine dauerhafte Ablehnung auf dieser Stufe',
  'nothing known fits': 'nichts Bekanntes passt',
  'port {port} wants TLS at once, the settings do not use it':
    'Port {port} will sofort TLS, die Einstellungen verwenden es nicht',
  'port {port} hung up in place of a greeting, as it does on cleartext':
    'Port {port} legte auf, statt zu grüßen, wie er es bei Klartext tut',
  'port {port} speaks cleartext first, the settings use implicit TLS':
    'Port {port} beginnt im Klartext, die Einstellungen verwenden implizites TLS',
  'the time ran out while waiting for the greeting': 'beim Warten auf die Begrüßung lief die Zeit ab',
  'the login used an OAuth token': 'die Anmeldung verwendete ein OAuth-Token',
  'port {port} belongs to another service': 'Port {port} gehört zu einem anderen Dienst',
  '{host} showed a certificate of {quoteName}': '{host} zeigte ein Zertifikat von {quoteName}',
  '{quoteProvider} documents {quotePorts} for this host, not {number}':
    '{quoteProvider} dokumentiert für diesen Host {quotePorts}, nicht {number}',
  '{quoteProvider} names {endpoint} instead of this host':
    '{quoteProvider} nennt {endpoint} statt dieses Hosts',
  'the settings use no TLS': 'die Einstellungen verwenden kein TLS',
  'servers commonly offer AUTH only after STARTTLS': 'Server bieten AUTH meist erst nach STARTTLS an',
  'the host name carries characters that do not belong in it':
    'der Hostname enthält Zeichen, die nicht hineingehören',
  'the name looked up carries characters that do not belong in it':
    'der nachgeschlagene Name enthält Zeichen, die nicht hineingehören',
  'the IPv4 addresses time out': 'die IPv4-Adressen antworten nicht',
  'the IPv6 address fails, the IPv4 address answers':
    'die IPv6-Adresse scheitert, die IPv4-Adresse antwortet',
  'several servers of a large provider time out on port 25':
    'mehrere Server eines großen Anbieters antworten auf Port 25 nicht',
  'the name leads to 0.0.0.0, as resolvers answer that block it':
    'der Name führt zu 0.0.0.0, wie Resolver antworten, die ihn sperren',
  'what was given as sender is no address': 'was als Absender angegeben ist, ist keine Adresse',
  'servers of several providers time out alike': 'Server mehrerer Anbieter antworten alle nicht',
  'several mail ports time out alike': 'mehrere Mail-Ports antworten alle nicht',
  'the server offers STARTTLS and no AUTH before it': 'der Server bietet STARTTLS an und davor kein AUTH',
  'a keyword or the greeting is masked': 'ein Schlüsselwort oder die Begrüßung ist überschrieben',
};

/** The reasons for an explanation, in the manner of `sentenceTranslator`. Several stand after each other. */
export const reasons: Translations = Object.fromEntries(
  Object.entries(single).flatMap(([english, german]) => [
    [`${english}; {more}`, `${german}; {more}`],
    [english, german],
  ]),
);
