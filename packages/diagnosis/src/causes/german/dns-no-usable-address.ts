import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'dns-no-usable-address',
  title: 'Der Hostname hat keine brauchbare Adresse',
  summary: 'Für {host|den Hostnamen} gibt es keine Adresse, zu der eine Verbindung möglich wäre ({detail}).',
  explanation:
    'Ein Server braucht einen A- oder AAAA-Eintrag. Eine Maildomain hat vielleicht nur MX-Einträge, und hinter manchen Namen steht ein Platzhalter wie 0.0.0.0, eine Loopback-Adresse oder ein Bereich für Dokumentation. Auch ein filternder Resolver oder Werbeblocker antwortet für gesperrte Namen mit 0.0.0.0.',
  fix: [
    'Ersetzen Sie in den Anbieter-Einstellungen eine Maildomain durch den Hostnamen für ausgehende Mail aus der Dokumentation des Anbieters.',
    'Gehört der Server Ihnen, dann legen Sie für {host|den Hostnamen} einen A- oder AAAA-Eintrag mit seiner öffentlichen Adresse an.',
    'Lautet die Antwort 0.0.0.0 oder 127.0.0.1 und der Name ist öffentlich, dann fragen Sie Ihr Netzwerkteam, ob der DNS-Filter ihn sperrt, und vergleichen Sie mit einem anderen Resolver.',
    'Gibt es nur einen AAAA-Eintrag und hat dieser Rechner kein IPv6, dann bitten Sie den Anbieter um einen Namen mit IPv4-Adresse, oder lassen Sie IPv6 einrichten.',
  ],
  decides: 'NXDOMAIN ist dns-host-not-found; nur private Adressen sind dns-private-address.',
};
