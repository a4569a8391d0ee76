import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-cert-self-signed',
  title: 'Der Server verwendet ein selbstsigniertes Zertifikat',
  summary:
    'Das Zertifikat von {server|dem Server} ist vom Server selbst signiert ({detail}) und von keiner Zertifizierungsstelle, der dieser Rechner vertraut.',
  explanation:
    'Viele Mailserver erstellen bei der Installation ein solches Zertifikat (oft heißt es localhost, snakeoil oder Plesk). Es verschlüsselt, aber jeder kann eines mit demselben Namen erstellen; es beweist also nicht, wer antwortet.',
  fix: [
    "Bitten Sie den Administrator des Servers: „Bitte installieren Sie ein Zertifikat einer öffentlichen Zertifizierungsstelle, etwa Let's Encrypt, für den Namen, mit dem wir uns verbinden, und verwenden Sie es im Maildienst.“",
    'Gehört der Server Ihnen und ist intern, dann lassen Sie den Sender genau diesem Zertifikat vertrauen: Vergleichen Sie seinen Fingerabdruck mit dem des Servers, und geben Sie dann die Datei dem Sender (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE oder --ca).',
    'Nennt die Dokumentation des Anbieters einen anderen Host, dann geben Sie diesen ein; der eingestellte ist vielleicht ein Überbleibsel.',
    'Schalten Sie die Zertifikatsprüfung nicht ab.',
  ],
  decides:
    'Eine Kette, die in einem Zertifikat Ihrer eigenen Firma endet, ist tls-cert-untrusted-ca; der Name eines Virenschutzprodukts ist tls-intercepted-by-proxy-or-av.',
};
