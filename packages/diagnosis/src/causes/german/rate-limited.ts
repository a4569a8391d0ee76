import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'rate-limited',
  title: 'Es wurde zu viel in zu kurzer Zeit gesendet',
  summary:
    'Der Server bremst diesen Sender, weil er in kurzer Zeit zu viele Nachrichten, Empfänger oder Befehle gesendet hat ({detail}).',
  explanation:
    'Die Grenze gilt der Geschwindigkeit und endet von selbst. Mit derselben Geschwindigkeit weiterzusenden verlängert sie, und manche Anbieter sperren dann das Konto. Ein neues Konto oder eine neue Adresse beginnt oft mit einer niedrigen Grenze.',
  fix: [
    'Lassen Sie den Sender pausieren und es später mit wachsenden Pausen erneut versuchen, nicht sofort.',
    'Stellen Sie im sendenden Programm eine Rate unter der Grenze des Anbieters ein, die seine Dokumentation oder die Antwort nennt.',
    'Suchen Sie, was so viel sendet: eine Schleife, ein Alarm, der jede Minute auslöst, oder ein gestohlenes Passwort.',
    'Ist die normale Menge größer als die Grenze, dann bitten Sie {provider|den Mail-Anbieter} um eine höhere Rate, oder wechseln Sie zu einem Tarif oder Relay, der sie erlaubt.',
  ],
  decides:
    'Eine Grenze je Tag oder Monat oder verbrauchtes Guthaben ist quota-exceeded; eine Grenze offener Verbindungen ist too-many-connections.',
};
