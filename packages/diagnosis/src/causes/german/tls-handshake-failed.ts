import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-handshake-failed',
  title: 'Der TLS-Handshake ist gescheitert',
  summary:
    'Die Verbindung zu {server|dem Server} konnte nicht verschlüsselt werden: Der Handshake brach ab ({detail}), und Genaueres lässt sich nicht beweisen.',
  explanation:
    'Beide Seiten begannen zu verhandeln, und eine von ihnen gab auf. Weder ein abgelaufenes Zertifikat noch eine Version oder ein Verfahren ist als Grund zu erkennen. Ein überlasteter oder falsch eingerichteter Server, ein Gerät dazwischen oder ein fehlender Servername (SNI) können das alle bewirken.',
  fix: [
    'Wiederholen Sie die Prüfung; scheitert sie nur gelegentlich, liegt es am Server oder an einem Lastverteiler dahinter.',
    'Bitten Sie den Administrator des Servers: „Der TLS-Handshake mit {server|Ihrem Server} endet mit dem Alert im Bericht. Bitte sehen Sie in Ihrem Mail-Protokoll zu dieser Zeit nach {seenAddress|unserer öffentlichen IP-Adresse}.“',
    'Führen Sie die openssl-Zeile aus dem Bericht auf diesem Rechner und auf einem in einem anderen Netz aus. Scheitert nur dieser, dann fragen Sie Ihr Netzwerkteam nach TLS-Inspektion auf diesem Port.',
    'Versuchen Sie in den Anbieter-Einstellungen den anderen dokumentierten Port (465 mit implizitem TLS oder 587 mit STARTTLS).',
  ],
  decides:
    'Der TLS-Alert oder das Protokoll des Servers entscheidet, welche der anderen tls-Ursachen es ist.',
};
