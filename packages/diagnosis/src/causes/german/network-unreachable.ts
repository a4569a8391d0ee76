import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'network-unreachable',
  title: 'Es gibt keinen Netzwerkweg zum Server',
  summary:
    'Das Netz hat gemeldet, dass {server|der Server} von diesem Rechner aus nicht erreichbar ist ({detail}).',
  explanation:
    'Ein Router oder dieser Rechner selbst hat geantwortet, dass kein Weg zu dieser Adresse führt. Dieser Rechner hat keine Route (oft: kein IPv6, obwohl der Name nur IPv6-Adressen hat), das VPN ist aus, der Rechner des Servers ist aus, oder eine Firewall weist mit der Meldung „administratively prohibited“ ab.',
  fix: [
    'Prüfen Sie, dass dieser Rechner überhaupt Netz hat und dass sein VPN steht, falls der Server dahinter liegt.',
    'Bitten Sie Ihr Netzwerkteam: „Von diesem Rechner führt kein Weg zu {server|dem Mailserver}. Der Fehler steht im Bericht. Bitte prüfen Sie die Routing-Tabelle, das Standard-Gateway und bei ‚administratively prohibited‘ die Firewall-Regel, die abweist.“',
    'Scheitern nur IPv6-Adressen, dann lassen Sie IPv6 einrichten, oder lassen Sie den Sender IPv4 verwenden.',
    'Prüfen Sie in einem Container oder Cluster dessen Richtlinie für ausgehende Verbindungen.',
    'War der Host vorher erreichbar, dann fragen Sie den Administrator des Servers, ob der Rechner läuft und seine Adresse noch stimmt.',
  ],
  decides:
    'Stille statt eines Fehlers ist tcp-timeout-filtered; scheitert nur IPv6 und IPv4 funktioniert, ist es ipv6-broken.',
};
