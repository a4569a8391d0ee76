import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-cert-untrusted-ca',
  title: 'Dem Aussteller des Zertifikats wird hier nicht vertraut',
  summary:
    'Das Zertifikat von {server|dem Server} wurde von einer Zertifizierungsstelle ausgestellt, die dieser Rechner nicht kennt ({detail}).',
  explanation:
    'Vertrauen kommt aus der Liste der Zertifizierungsstellen auf dem Rechner, der sich verbindet. Die eigene Stelle einer Firma fehlt dort, bis jemand sie hinzufügt; einem alten System oder einem schlanken Container können auch öffentliche fehlen. An den Computern der Firma fällt es oft nicht auf, weil sie dort installiert ist.',
  fix: [
    'Ist der Aussteller die Zertifizierungsstelle Ihrer eigenen Firma, dann holen Sie ihr Wurzelzertifikat beim zuständigen Team, und installieren Sie es für das sendende Programm: im Systemspeicher oder mit NODE_EXTRA_CA_CERTS, SSL_CERT_FILE oder --ca.',
    'Ist der Aussteller eine öffentliche Zertifizierungsstelle, dann aktualisieren Sie die Zertifikate dieses Rechners (das Paket ca-certificates) oder das Container-Image.',
    'Ist der Sender ein gehosteter Dienst, dem man kein Wurzelzertifikat geben kann, dann bitten Sie den Administrator des Servers um ein Zertifikat einer öffentlichen Zertifizierungsstelle.',
    'Kennen Sie den Aussteller nicht, dann machen Sie nicht weiter; erfragen Sie beim Administrator des Servers den Fingerabdruck, und vergleichen Sie.',
  ],
  decides:
    'Fehlt ein Zwischenzertifikat einer bekannten Zertifizierungsstelle, ist die Ursache tls-cert-chain-incomplete.',
};
