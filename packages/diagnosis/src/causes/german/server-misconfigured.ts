import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'server-misconfigured',
  title: 'Der Mailserver ist selbst falsch eingerichtet',
  summary:
    'Der Mailserver antwortet mit einem Fehler seiner eigenen Einrichtung ({detail}), der jeden Sender treffen würde.',
  explanation:
    'Die Antwort nennt etwas im Inneren des Servers: eine Tabelle oder Datenbank, die versagt, eine fehlende Datei oder ein fehlendes Zertifikat, einen Filter, der nicht läuft, eine Mailschleife oder eine Sperrliste, die die Abfragen des Servers ablehnt. Ihre Einstellungen zu ändern hilft nicht.',
  fix: [
    'Senden Sie dem Administrator des Servers die genaue Antwort mit Uhrzeit: „Ihr Server antwortet jedem Sender so; bitte sehen Sie in Ihrem Mail-Protokoll zu dieser Zeit nach.“',
    'Gehört der Server Ihnen, dann sehen Sie in sein Mail-Protokoll zu dieser Zeit. Suchen Sie bei Postfix nach „warning:“ und „fatal:“; prüfen Sie die dort genannten Tabellen, Datenbanken und Milter.',
    'Sagt die Antwort, dass eine Abfrage einer Sperrliste abgelehnt wurde (etwa weil sie über einen offenen Resolver kam), dann geben Sie dem Server einen eigenen Resolver, oder entfernen Sie diese Liste.',
    'Lassen Sie den Sender bis zur Reparatur die Mail aufbewahren und erneut versuchen, oder verwenden Sie ein anderes Relay.',
  ],
  decides: 'Geht es binnen Minuten vorbei, war es server-busy-or-unavailable.',
};
