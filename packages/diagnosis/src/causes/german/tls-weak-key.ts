import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-weak-key',
  title: 'Schlüssel oder Signatur des Servers ist zu schwach',
  summary:
    'Die Verschlüsselung, die {server|der Server} anbietet, verwendet einen Schlüssel oder eine Signatur, die diesem Sender zu schwach ist ({detail}).',
  explanation:
    'Heutige TLS-Bibliotheken lehnen RSA-Schlüssel unter 2048 Bit, Diffie-Hellman-Gruppen unter 1024 oder 2048 Bit und mit MD5 oder SHA-1 signierte Zertifikate ab. Der Server wurde vor langer Zeit eingerichtet und braucht neue Parameter.',
  fix: [
    'Bitten Sie den Administrator des Servers: „Bitte ersetzen Sie, was der Bericht nennt: ein Zertifikat mit einem RSA-Schlüssel von 2048 Bit oder ECDSA P-256, signiert mit SHA-256, und Diffie-Hellman-Parameter mit 2048 Bit.“',
    'Gehört der Server Ihnen, dann entfernen Sie alte Parameterdateien (dh512.pem, dh1024.pem), lassen Sie den Maildienst seine Vorgaben verwenden, und laden Sie ihn neu.',
    'Senken Sie bis dahin die Sicherheitsstufe des Senders nur für diesen einen Server, wenn er das kann (OpenSSL: DEFAULT@SECLEVEL=1).',
  ],
  decides:
    'Die Worte der TLS-Bibliothek entscheiden: „dh key too small“, „ee key too small“ oder „ca md too weak“.',
};
