import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'credentials-not-tested',
  title: 'Benutzername und Passwort wurden nicht geprüft',
  summary:
    'Benutzername und Passwort sind eingestellt, aber sie wurden bei {server|dem Server} nicht geprüft ({detail}); ob sie stimmen, ist also nicht bekannt.',
  explanation:
    'Zur Anmeldung kam es nicht: Ein früherer Schritt hat die Sitzung beendet, der Server bietet hier keine Anmeldung an, oder sie wäre unverschlüsselt durch das Netz gegangen. Eine Prüfung, in der alles andere gelingt, sagt nichts über das Passwort.',
  fix: [
    'Beseitigen Sie die Ursache, die in diesem Bericht zuerst genannt ist, und wiederholen Sie dann die Prüfung.',
    'Bietet der Server auf diesem Port keine Anmeldung an, dann verwenden Sie in den Anbieter-Einstellungen Port 587 mit STARTTLS oder 465 mit implizitem TLS.',
    'Braucht der Server von dieser Adresse keine Anmeldung, dann entfernen Sie Benutzername und Passwort aus den Einstellungen, damit sich niemand auf sie verlässt.',
  ],
  decides: 'Es steht neben der Ursache, die die Anmeldung verhindert hat, und ist nie selbst diese Ursache.',
};
