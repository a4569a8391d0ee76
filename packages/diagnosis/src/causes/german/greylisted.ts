import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'greylisted',
  title: 'Der Server bittet, später wiederzukommen (Greylisting)',
  summary:
    'Der Server kennt diesen Sender noch nicht und will dieselbe Mail in einigen Minuten noch einmal angeboten bekommen ({detail}).',
  explanation:
    'Greylisting weist eine unbekannte Verbindung aus Adresse, Absender und Empfänger einmal ab, weil Spammer selten wiederkommen. Ein Mailserver, der es erneut versucht, kommt von selbst durch. Es ist kein Fehler; nur ein Test mit einem einzigen Versuch endet hier.',
  fix: [
    'Warten Sie fünf bis fünfzehn Minuten, und wiederholen Sie die Prüfung mit demselben Absender und Empfänger, von derselben Adresse.',
    'Sorgen Sie dafür, dass das sendende Programm Mail aufbewahrt, die es nicht übergeben konnte, und es erneut versucht; Programme mit einem einzigen Versuch verlieren sie.',
    'Wechselt der Sender bei jedem Versuch die Adresse (ein Pool von Adressen), dann bitten Sie den Administrator des Empfängers, ihn auszunehmen.',
  ],
  decides:
    'Kommt dieselbe Ablehnung nach einer Stunde mit Wiederholungen, dann ist es kein Greylisting: siehe rate-limited oder ip-blocklisted.',
};
