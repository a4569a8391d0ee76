import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-cert-not-yet-valid',
  title: 'Das Zertifikat des Servers ist noch nicht gültig',
  summary:
    'Das Zertifikat von {server|dem Server} gilt erst später ({detail}); heute kann ihm nicht vertraut werden.',
  explanation:
    'Entweder wurde das Zertifikat mit falschem Datum erstellt, oder die Uhr des prüfenden Rechners geht nach. Angehaltene virtuelle Maschinen und Container und Geräte ohne Batterie haben oft eine falsche Uhr.',
  fix: [
    'Prüfen Sie Datum, Uhrzeit und Zeitzone dieses Rechners, und lassen Sie ihn einem Zeitserver (NTP) folgen.',
    'Geht die Uhr richtig, dann bitten Sie den Administrator des Servers: „Das Zertifikat auf {server|Ihrem Server} beginnt in der Zukunft, wie der Bericht zeigt. Bitte lassen Sie es neu ausstellen, und prüfen Sie die Uhr des Rechners, der es ausgestellt hat.“',
    'Wurde das Zertifikat vor wenigen Minuten erstellt, dann warten Sie, bis seine erste Minute gekommen ist, und wiederholen Sie die Prüfung.',
  ],
  decides:
    'Sehen auch die Zertifikate anderer Server noch nicht gültig aus, geht die Uhr dieses Rechners falsch.',
};
