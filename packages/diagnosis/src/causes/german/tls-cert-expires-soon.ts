import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-cert-expires-soon',
  title: 'Das Zertifikat des Servers läuft in weniger als 30 Tagen ab',
  summary:
    'Das Zertifikat von {server|dem Server} gilt noch, läuft aber bald ab ({detail}); nach diesem Tag endet das Senden.',
  explanation:
    'Heute scheitert nichts. Zertifikate, die sich selbst erneuern, werden meist etwa 30 Tage vor dem Ende erneuert; eines, das näher kommt, deutet auf eine Erneuerung, die nicht läuft, oder auf einen Maildienst, der danach nicht neu geladen wurde.',
  fix: [
    'Fragen Sie den Administrator des Servers: „Das Zertifikat auf {server|Ihrem Server} läuft an dem Tag im Bericht ab. Ist die Erneuerung geplant, und wird der Maildienst danach neu geladen?“',
    'Gehört der Server Ihnen, dann testen Sie die Erneuerung jetzt (etwa certbot renew --dry-run), und laden Sie den Maildienst neu.',
    'Wiederholen Sie die Prüfung nach der Erneuerung; die Warnung muss weg sein.',
  ],
  decides: 'Ein Zertifikat nach seinem letzten Tag ist tls-cert-expired.',
};
