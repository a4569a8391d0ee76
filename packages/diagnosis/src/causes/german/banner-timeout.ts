import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'banner-timeout',
  title: 'Der Server nimmt die Verbindung an, begrüßt aber nie',
  summary:
    'Die Verbindung zu {server|dem Server} kam zustande, aber die Begrüßung, die jeder Mailserver zuerst sendet, kam nicht innerhalb des Zeitlimits ({detail}).',
  explanation:
    'Der Rechner nahm die Verbindung an und sagte dann nichts, weder im Klartext noch über TLS. Server verzögern die Begrüßung, während sie den Client im DNS oder auf Sperrlisten nachschlagen, wenn alle ihre Prozesse beschäftigt sind oder wenn hinter einem Lastverteiler kein Maildienst steht. Manche Firewalls und Virenschutzprogramme nehmen jede Verbindung erst einmal an und versuchen danach, den Server zu erreichen.',
  fix: [
    'Fragen Sie den Administrator des Servers: „Wir verbinden uns mit {server|Ihrem Server} und bekommen keine Begrüßung. Läuft der Maildienst hinter dem Lastverteiler, sind alle seine Prozesse beschäftigt, oder laufen die Abfragen von Reverse-DNS und Sperrlisten für {seenAddress|unsere öffentliche IP-Adresse} ins Zeitlimit?“',
    'Führen Sie die Prüfung mit einem Zeitlimit von 60 Sekunden aus; eine späte Begrüßung deutet auf langsame Abfragen beim Server, und der Sender braucht dann dieselbe Geduld.',
    'Schalten Sie den Mailschutz eines Virenschutzprogramms oder einer Firewall auf diesem Rechner zum Test ab, oder nehmen Sie diesen Port davon aus.',
    'Führen Sie die Prüfung aus einem anderen Netz aus. Kommt die Begrüßung dort, dann geben Sie den Bericht Ihrem Netzwerkteam: Etwas dazwischen nimmt die Verbindung an.',
  ],
  decides:
    'Spricht der Port sofort TLS, ist die Ursache tls-mode-mismatch; kommt die Verbindung gar nicht zustande, ist es tcp-timeout-filtered.',
};
