import type { Translations } from '@postroad/diagnosis/languages';

/** What the network policy of a service says when it refuses a connection, in the manner of `sentenceTranslator`. */
export const refusals: Translations = {
  'The proxy {proxy} is not one that the network policy lists':
    'Der Proxy {proxy} steht nicht in den Netzwerkregeln',
  'Port {port} is not one that the network policy allows for {purpose} ({ports})':
    'Port {port} gehört nicht zu denen, die die Netzwerkregeln für {purpose} erlauben ({ports})',
  'mail servers': 'Mailserver',
  inboxes: 'Postfächer',
  'web addresses': 'Webadressen',
  resolvers: 'Resolver',
  '{reason}. If this is the right target, an administrator can permit it in Settings › Network policy, or with `postroad admin network allow {entry}`':
    '{reason}. Ist dies das richtige Ziel, kann es ein Administrator erlauben: unter Einstellungen › Netzwerkregeln oder mit `postroad admin network allow {entry}`',
  'If this is the right target, an administrator can permit it in Settings › Network policy, or with `postroad admin network allow {entry}`':
    'Ist dies das richtige Ziel, kann es ein Administrator erlauben: unter Einstellungen › Netzwerkregeln oder mit `postroad admin network allow {entry}`',
  '{where} is in {network}, which the network policy denies':
    '{where} liegt in {network}, das die Netzwerkregeln verbieten',
  '{where} is in {what} ({network}, {source})': '{where} liegt in: {what} ({network}, {source})',
  '{where} is not an address of the public Internet (RFC 4291 §2.4)':
    '{where} ist keine Adresse des öffentlichen Internets (RFC 4291 §2.4)',
  '{where} is {service} ({source})': '{where} ist: {service} ({source})',
  '{address}, which stands for {inner} ({kind}),': '{address}, das für {inner} steht ({kind}),',
  '{address} is not an address': '{address} ist keine Adresse',
  '{target} is a way to write an address that not every program reads alike: write it as 192.0.2.1':
    '{target} ist eine Schreibweise für eine Adresse, die nicht jedes Programm gleich liest: Schreiben Sie sie wie 192.0.2.1',
  "{target} is the proxy's own machine (RFC 6761 §6.3)":
    '{target} ist der Rechner des Proxys selbst (RFC 6761 §6.3)',
  '{address} port {port} is where Postroad itself listens':
    'Auf {address} Port {port} lauscht Postroad selbst',
  'Enter the host and port of a mail server': 'Geben Sie Host und Port eines Mailservers ein',
  'Check the name': 'Prüfen Sie den Namen',
  'A request to {host} without TLS is not allowed: whoever is on the way could read what is sent':
    'Eine Anfrage an {host} ohne TLS ist nicht erlaubt: Wer auf dem Weg ist, könnte mitlesen',
  'Use an address that begins with https://': 'Verwenden Sie eine Adresse, die mit https:// beginnt',

  // Networks
  'the metadata service of clouds': 'der Metadatendienst von Clouds',
  'the metadata service of a cloud': 'der Metadatendienst einer Cloud',
  'the credentials service of containers': 'der Dienst für Zugangsdaten von Containern',
  'the platform service of a cloud': 'der Plattformdienst einer Cloud',
  'the unspecified network': 'nicht angegebenes Netz',
  'a private network': 'privates Netz',
  "a carrier's shared network": 'gemeinsames Netz eines Anbieters',
  'the loopback network': 'Loopback-Netz dieses Rechners',
  'the link-local network': 'Link-Local-Netz',
  'a network for protocol assignments': 'Netz für Protokollzuweisungen',
  'a network for documentation': 'Netz für Dokumentation',
  'the network of 6to4 relays': 'Netz der 6to4-Relays',
  'a network for benchmarking': 'Netz für Messungen',
  'a multicast network': 'Multicast-Netz',
  'the broadcast address': 'Broadcast-Adresse',
  'a reserved network': 'reserviertes Netz',
  'the unspecified address': 'nicht angegebene Adresse',
  'the loopback address': 'Loopback-Adresse dieses Rechners',
  'a network for local translation': 'Netz für lokale Übersetzung',
  'the discard network': 'Verwerfungsnetz',
  'the dummy network': 'Platzhalternetz',
  'a network of segment identifiers': 'Netz für Segmentkennungen',
  'a site-local network': 'Site-Local-Netz',
};
