import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'server-busy-or-unavailable',
  title: 'Der Server ist gerade nicht verfügbar',
  summary: 'Der Mailserver bedient diese Sitzung im Moment nicht ({detail}).',
  explanation:
    'Der Server spricht von Überlastung, Wartung, Abschaltung oder einem eigenen vorübergehenden Problem, oder er hat mitten im Dialog aufgehört zu antworten. Eine Antwort, die mit 4 beginnt, bedeutet, dass derselbe Versuch später gelingen kann; nichts in Ihren Einstellungen ist schuld.',
  fix: [
    'Warten Sie einige Minuten, und wiederholen Sie die Prüfung; lassen Sie den Sender es mit wachsenden Pausen erneut versuchen statt sofort.',
    'Sehen Sie auf der Statusseite des Anbieters nach einer Störung.',
    'Dauert es länger als eine Stunde, dann senden Sie die Antwort des Servers mit Uhrzeit und Kennung an seinen Administrator oder den Support des Anbieters, und fragen Sie, wann der Dienst wieder da ist.',
    'Geschieht es nur zu Stoßzeiten, dann verteilen Sie die Mail über die Zeit, oder bitten Sie um mehr Kapazität.',
  ],
  decides:
    'Ist von zu vielen Verbindungen oder einer Rate die Rede, ist es too-many-connections oder rate-limited; ein Server, der tagelang gleich versagt, ist server-misconfigured.',
};
