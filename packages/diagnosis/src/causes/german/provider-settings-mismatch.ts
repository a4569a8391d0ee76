import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'provider-settings-mismatch',
  title: 'Die Einstellungen sind nicht die, die dieser Anbieter dokumentiert',
  summary:
    'Die Einstellungen für {server|den Server} weichen ab ({detail}) von dem, was {provider|der Mail-Anbieter} zum Senden dokumentiert ({suggestion}).',
  explanation:
    'Anbieter nehmen Mail von Kunden nur bei bestimmten Hosts und Ports an, oft einem je Region, und schaffen alte Namen ab. Ein Host, der Mail empfängt (MX) oder IMAP anbietet, nimmt keine Anmeldung zum Senden an. Diese Abweichung erklärt, was gescheitert ist.',
  fix: [
    'Stellen Sie in den Anbieter-Einstellungen Host, Port und Verschlüsselung auf das, was {provider|der Mail-Anbieter} dokumentiert ({suggestion}).',
    'Gehört das Konto zu einer Region oder einem Rechenzentrum, dann nehmen Sie den Hostnamen, den die Seite Ihres Kontos zeigt, nicht den aus einer Anleitung.',
    'Wiederholen Sie die Prüfung. Scheitert sie mit den dokumentierten Einstellungen genauso, dann senden Sie den Bericht an den Support von {provider|Ihrem Mail-Anbieter}.',
  ],
  decides:
    'Genannt wird es nur, wenn die dokumentierten Einstellungen funktionieren oder der Fehler der ist, den diese Abweichung hervorruft; sonst steht es als Nebenbefund da.',
};
