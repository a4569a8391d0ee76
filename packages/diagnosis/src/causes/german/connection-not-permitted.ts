import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'connection-not-permitted',
  title: 'Die Netzwerkregeln erlauben diese Verbindung nicht',
  summary:
    'Postroad hat sich nicht mit {server|dem Server} verbunden, weil seine eigenen Netzwerkregeln es nicht erlauben ({detail}).',
  explanation:
    'Es wurde nichts gesendet, also ist über den Server nichts bekannt: Keine Firewall und kein Mailserver hat etwas abgelehnt. Ein Dienst, der sich verbindet, wohin seine Benutzer wollen, lässt sich gegen die Rechner in seiner Umgebung verwenden; deshalb lehnt Postroad Loopback-, private und andere besondere Adressen und ungewöhnliche Ports ab, bis sein Betreiber sie erlaubt. Beurteilt wird die Adresse, zu der der Name führt, wie auch immer er lautet.',
  fix: [
    'Prüfen Sie Host und Port des Servers: Ein Name kann zu einer anderen Adresse führen, als man denkt.',
    'Ist der Port ungewöhnlich, dann verwenden Sie 587 mit STARTTLS oder 465 mit implizitem TLS, wenn der Anbieter sie hat.',
    'Ist das Ziel richtig, dann lassen Sie es von einem Administrator von Postroad erlauben: in der Konsole unter Einstellungen › Netzwerkregeln, oder mit `postroad admin network` auf dem Rechner, auf dem es läuft.',
  ],
  decides:
    'Eine Firewall auf dem Weg verwirft Pakete, die gesendet wurden, oder weist sie ab (tcp-timeout-filtered, network-unreachable); hier wurde keines gesendet.',
};
