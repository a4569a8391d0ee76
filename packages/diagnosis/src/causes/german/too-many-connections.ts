import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'too-many-connections',
  title: 'Es sind zu viele Verbindungen gleichzeitig offen',
  summary:
    'Der Server lehnt eine weitere Verbindung von {seenAddress|der öffentlichen IP-Adresse dieses Rechners} ab, weil gleichzeitig zu viele offen sind ({detail}).',
  explanation:
    'Server begrenzen, wie viele Sitzungen eine Adresse oder ein Konto gleichzeitig haben darf. Parallele Arbeitsprozesse, mehrere Programme unter einer Adresse oder Sitzungen, die nie geschlossen werden, brauchen die Grenze auf. Um die Anmeldung selbst geht es nicht.',
  fix: [
    'Verringern Sie im sendenden Programm die Zahl paralleler Verbindungen, zum Anfang auf zwei, und lassen Sie es mehrere Nachrichten über eine Verbindung senden.',
    'Suchen Sie andere Programme, die dasselbe Konto benutzen oder über dieselbe öffentliche Adresse hinausgehen, etwa Scanner, Webseiten und Überwachung.',
    'Sorgen Sie dafür, dass das sendende Programm seine Sitzungen mit QUIT beendet und untätige Verbindungen schließt.',
    'Brauchen Sie mehr, dann fragen Sie den Anbieter oder den Administrator des Servers, welche Grenze für {seenAddress|die öffentliche IP-Adresse dieses Rechners} gilt, und lassen Sie sie erhöhen.',
  ],
  decides: 'Ist von Nachrichten oder Empfängern je Zeit die Rede, ist es rate-limited.',
};
