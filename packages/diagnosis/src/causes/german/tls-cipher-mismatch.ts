import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-cipher-mismatch',
  title: 'Server und Sender haben kein gemeinsames Verschlüsselungsverfahren',
  summary:
    'Die Verbindung zu {server|dem Server} kann nicht verschlüsselt werden, weil beide Seiten kein gemeinsames Verschlüsselungsverfahren (Cipher) haben ({detail}).',
  explanation:
    'Beide Seiten sprechen TLS, aber keines der Verfahren, die die eine erlaubt, nimmt die andere an. Alte Server bieten nur abgeschaffte Verfahren wie RC4 oder 3DES; gehärtete Server oder Sender erlauben nur eine kurze Liste; ein Server, der nur ein ECDSA-Zertifikat hat, kann keinen Sender bedienen, der nur RSA kennt.',
  fix: [
    'Bitten Sie den Administrator des Servers: „Bitte erlauben Sie auf {server|Ihrem Server} die ECDHE-Suiten mit AES-GCM oder ChaCha20; der Sender findet keine gemeinsame.“',
    'Legt der Sender eine Liste von Verfahren fest, dann entfernen Sie diese Festlegung, oder fügen Sie diese Suiten hinzu.',
    'Ist der Sender alt, dann aktualisieren Sie seine Laufzeitumgebung oder TLS-Bibliothek.',
    'Hat der Server nur ein ECDSA-Zertifikat, dann bitten Sie um ein RSA-Zertifikat daneben.',
  ],
  decides:
    'Nimmt der Sender das Verfahren an und lehnt einen kurzen Schlüssel oder eine alte Signatur ab, ist die Ursache tls-weak-key.',
};
