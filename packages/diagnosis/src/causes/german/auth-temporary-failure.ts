import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-temporary-failure',
  title: 'Der Server konnte die Anmeldung gerade nicht prüfen',
  summary:
    'Die Anmeldung kam bei {server|dem Server} an, aber er konnte sie aus einem eigenen Grund nicht prüfen ({detail}).',
  explanation:
    'Der Mailserver fragt ein anderes System (ein Verzeichnis, eine Datenbank, einen Anmeldedienst), ob das Passwort stimmt, und dieses hat nicht geantwortet. Die Zugangsdaten sind weder bestätigt noch abgelehnt.',
  fix: [
    'Warten Sie einige Minuten, und wiederholen Sie die Prüfung; ändern Sie wegen dieser Antwort nicht das Passwort.',
    'Dauert es an, dann senden Sie die Antwort mit Uhrzeit an den Administrator des Servers: „Ihr Server kann Anmeldungen nicht prüfen. Läuft sein Anmeldedienst (Dovecot, saslauthd, LDAP, Active Directory), und ist er erreichbar?“',
    'Gehört der Server Ihnen, dann sehen Sie im Protokoll des Maildienstes und des Anmeldedienstes zu dieser Zeit nach, und prüfen Sie den Socket oder die Verbindung zwischen beiden.',
  ],
  decides:
    'Geschieht es nur nach mehreren falschen Passwörtern, dann bremst der Server Sie: auth-too-many-attempts.',
};
