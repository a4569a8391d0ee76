import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-not-offered',
  title: 'Der Server bietet auf diesem Port keine Anmeldung an',
  summary:
    'Benutzername und Passwort sind eingestellt, aber auf diesem Port bietet {server|der Server} gar keine Anmeldung an; sie konnten also nicht geprüft werden.',
  explanation:
    'Ports für Mail zwischen Servern (25) nehmen oft nur Mail für eigene Domains an und kennen keine Anmeldung; Ports für Kunden (587, 465) schon. Manche internen Relays erkennen Clients an der Adresse und wollen keine Anmeldung. Die Zugangsdaten sind weder richtig noch falsch: Sie wurden nicht benutzt.',
  fix: [
    'Verwenden Sie in den Anbieter-Einstellungen den Port zum Einliefern ({suggestion}). Meist ist es 587 mit STARTTLS oder 465 mit implizitem TLS.',
    'Prüfen Sie, dass der Host der für ausgehende Mail ist und nicht der, der Mail für die Domain empfängt (MX).',
    'Erkennt das Relay Sie an der Adresse, dann entfernen Sie Benutzername und Passwort aus den Einstellungen, und lassen Sie dort {seenAddress|die öffentliche IP-Adresse dieses Rechners} zu.',
    'Ist dies der dokumentierte Port, dann bitten Sie den Administrator des Servers: „EHLO auf {server|Ihrem Server} nennt kein AUTH. Bitte schalten Sie SMTP AUTH zum Einliefern ein.“',
  ],
  decides: 'Erscheint AUTH, sobald die Verbindung verschlüsselt ist, ist die Ursache auth-requires-tls.',
};
