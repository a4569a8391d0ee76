import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'starttls-not-offered',
  title: 'Der Server bietet kein STARTTLS an',
  summary:
    'Die Einstellungen verlangen eine verschlüsselte Verbindung, aber {server|der Server} bietet kein STARTTLS an; deshalb wurde nichts weiter gesendet.',
  explanation:
    'Ohne STARTTLS gingen Passwort und Mail lesbar durch das Netz. Postroad hält dort an, wenn Klartext nicht ausdrücklich verlangt wurde. Vielleicht bietet der Server TLS auf einem anderen Port an, oder er hat kein Zertifikat eingerichtet.',
  fix: [
    'Bitten Sie den Administrator des Servers: „Bitte schalten Sie STARTTLS auf {server|Ihrem Server} ein, oder nennen Sie uns den Port zum Einliefern mit TLS.“ Bei Postfix braucht das smtpd_tls_security_level = may und ein Zertifikat.',
    'Nennt die Dokumentation des Servers einen anderen Port mit TLS, dann stellen Sie diesen in den Anbieter-Einstellungen ein.',
    'Nur in einem Netz, dem Sie ganz vertrauen, und ohne Anmeldung schalten Sie die Verschlüsselung aus.',
  ],
  decides:
    'Zeigt EHLO überschriebene Wörter wie XXXXXXXA oder wird STARTTLS auf einem anderen Weg zum selben Server angeboten, ist die Ursache starttls-stripped-by-middlebox.',
};
