import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-cert-hostname-mismatch',
  title: 'Das Zertifikat gilt für einen anderen Hostnamen',
  summary:
    'Das Zertifikat von {server|dem Server} ist auf andere Namen ausgestellt ({detail}) als den Hostnamen in den Einstellungen.',
  explanation:
    'Ein Zertifikat beweist die Namen, die darin stehen, und sonst nichts. Oft steht in den Einstellungen ein Alias, die eigene Domain des Kunden oder eine IP-Adresse, während das Zertifikat den Namen des Anbieters trägt. Es kann auch bedeuten, dass die Verbindung bei einem anderen Server endete.',
  fix: [
    'Geben Sie in den Anbieter-Einstellungen einen Hostnamen ein, den das Zertifikat enthält und der Anbieter dokumentiert ({suggestion}).',
    'Wurde eine IP-Adresse eingegeben, dann geben Sie stattdessen den Hostnamen ein.',
    'Ist der Name in den Einstellungen richtig, dann bitten Sie den Administrator des Servers: „Bitte nehmen Sie den Hostnamen, den wir verwenden, in die alternativen Namen (SAN) des Zertifikats auf, oder nennen Sie uns den Namen, den wir verwenden sollen.“',
    'Gehören die Namen zu einer Firma, die Sie nicht kennen, dann machen Sie nicht weiter; siehe connection-redirected-by-host.',
    'Schalten Sie die Zertifikatsprüfung nicht ab.',
  ],
  decides:
    'Sind es die Namen Ihres Webhosters, während die Einstellungen einen Mail-Anbieter nennen, dann wurde die Verbindung umgeleitet: connection-redirected-by-host.',
};
