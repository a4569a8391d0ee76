import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tcp-connection-refused',
  title: 'Auf diesem Port lauscht nichts',
  summary:
    'Der Rechner hinter {server|der Serveradresse} ist erreichbar, hat die Verbindung aber abgelehnt; auf diesem Port lauscht also kein Maildienst.',
  explanation:
    'Die Ablehnung kam sofort, also funktionieren Name, Adresse und Weg. Entweder benutzt dieser Server den eingestellten Port nicht, oder der Maildienst dort ist angehalten. Auch manche Firewalls antworten mit einer eigenen Ablehnung.',
  fix: [
    'Stellen Sie in den Anbieter-Einstellungen den Port ein, den der Anbieter dokumentiert ({suggestion}). Meist ist es 587 mit STARTTLS oder 465 mit implizitem TLS.',
    'Stimmen Host und Port, dann fragen Sie den Administrator des Servers: „Verbindungen zu {server|Ihrem Server} werden abgelehnt. Läuft der Maildienst, und lauscht er auf diesem Port an seiner öffentlichen Adresse und nicht nur an 127.0.0.1?“',
    'Ersetzen Sie in einem Container localhost oder 127.0.0.1 durch den Namen des Rechners oder Containers, auf dem der Mailserver läuft.',
    'Funktionieren andere Ports dieses Hosts nur aus einem anderen Netz, dann fragen Sie Ihr Netzwerkteam, ob eine Firewall diesen Port mit einem Reset abweist.',
  ],
  decides:
    'Pakete, die ohne Antwort verschwinden, sind tcp-timeout-filtered; eine Ablehnung nach dem Verbinden ist tcp-reset.',
};
