import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'proxy-failure',
  title: 'Der Proxy hat die Verbindung nicht hergestellt',
  summary:
    'Der Proxy in den Einstellungen hat sich nicht mit {server|dem Server} verbunden ({detail}); der Mailserver selbst wurde also nie erreicht.',
  explanation:
    'Ist ein Proxy eingestellt, spricht nur der Proxy mit dem Mailserver. HTTP-Proxys erlauben CONNECT meist nur zu Port 443, und viele verlangen eine eigene Anmeldung. Was der Mailserver sagen würde, ist nicht bekannt.',
  fix: [
    'Prüfen Sie in den Einstellungen Host, Port und Art (SOCKS5 oder HTTP) des Proxys und seinen Benutzernamen und sein Passwort, falls er eine Anmeldung verlangt.',
    'Bitten Sie Ihr Netzwerkteam: „Der Proxy lehnt CONNECT zu {server|dem Mailserver} mit der Antwort im Bericht ab. Bitte erlauben Sie diesen Host und Port für diesen Rechner.“',
    'Darf Mail hier direkt hinaus, dann entfernen Sie den Proxy aus den Einstellungen, und prüfen Sie, dass ihn keine Proxy-Variable der Umgebung zurückbringt.',
    'Sagt die Antwort, dass der Proxy den Host nicht findet oder nicht erreicht, dann prüfen Sie den Hostnamen, und lassen Sie danach DNS und Firewall des Proxys prüfen.',
  ],
  decides:
    'Ein Fehler, nachdem der Proxy die Verbindung bestätigt hat, gehört zum Mailserver, nicht zum Proxy.',
};
