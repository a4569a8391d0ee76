import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'starttls-required',
  title: 'Der Server verlangt STARTTLS, und die Einstellungen verwenden es nicht',
  summary:
    'Die Verbindung zu {server|dem Server} wurde angenommen, aber der Server will sie vor der Anmeldung oder der Mail mit STARTTLS verschlüsselt haben, und die Einstellungen verwenden kein TLS.',
  explanation:
    'Der Server antwortet „Must issue a STARTTLS command first“ oder mit ähnlichen Worten. Er schützt Ihr Passwort: Im Klartext könnte es jeder auf dem Weg lesen.',
  fix: [
    'Stellen Sie in den Anbieter-Einstellungen die Verschlüsselung auf STARTTLS und den Port auf 587 (auf Port 25 ebenfalls STARTTLS).',
    'Bietet das Programm nur SSL/TLS, dann stellen Sie das und Port 465 ein, wenn der Anbieter ihn dokumentiert.',
    'Steht die Verschlüsselung schon auf STARTTLS, dann aktualisieren Sie das Programm oder seine TLS-Bibliothek: Es hat die Verbindung nicht umgestellt, obwohl es sollte.',
  ],
  decides:
    'Spricht die Antwort von einer Anmeldung und nicht von TLS, ist die Ursache auth-required; eine 538 nach AUTH ist auth-requires-tls.',
};
