import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'port-blocked-by-isp-or-cloud',
  title: 'Der Hoster oder Internetanbieter sperrt ausgehende Mail-Ports',
  summary:
    'Ausgehende Verbindungen zu {server|dem Server} bekommen keine Antwort, während andere Ports funktionieren ({detail}); so sieht es aus, wenn ein Hoster oder Internetanbieter Mail-Ports sperrt.',
  explanation:
    'Viele Clouds und Internetanbieter verwerfen ausgehendes SMTP gegen Spam, ohne Meldung und ohne Spur in Ihrer eigenen Firewall. Google Cloud, AWS und die meisten Azure-Abonnements sperren Port 25; Hetzner Cloud sperrt 25 und 465; DigitalOcean, und Linode für neue Konten, sperren 25, 465 und 587. Die Einstellungen können richtig sein, und es scheitert trotzdem.',
  fix: [
    'Verwenden Sie in den Anbieter-Einstellungen einen anderen Port desselben Anbieters ({suggestion}). Viele Anbieter haben 587 oder, wo auch das gesperrt ist, 2525.',
    'Muss es dieser Port sein, dann stellen Sie bei Ihrem Hoster eine Anfrage: „Bitte heben Sie für unser Konto die Sperre dieses SMTP-Ports nach außen auf; wir liefern Mail mit Anmeldung bei {server|unserem Mailserver} ein.“ Fügen Sie den Bericht bei.',
    'Bekommt der Tarif nie SMTP (Railway unter Pro, kostenlose Webdienste bei Render), dann wechseln Sie den Tarif, oder senden Sie über die HTTPS-Schnittstelle des Mail-Anbieters statt über SMTP.',
    'Fragen Sie zu Hause oder im Büro den Internetanbieter dasselbe, oder senden Sie über ein Relay auf 587.',
    'Führen Sie zur Sicherheit die Prüfung desselben Servers aus einem anderen Netz aus; funktioniert sie dort, liegt die Sperre auf dieser Seite.',
  ],
  decides:
    'Schweigt nur dieser eine Server und andere antworten auf demselben Port, ist die Ursache tcp-timeout-filtered; wurde die Adresse mit Worten abgelehnt, ist es ip-not-allowlisted oder ip-blocklisted.',
};
