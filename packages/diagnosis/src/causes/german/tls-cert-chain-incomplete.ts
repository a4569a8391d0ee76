import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-cert-chain-incomplete',
  title: 'Der Server sendet sein Zwischenzertifikat nicht mit',
  summary:
    'Das Zertifikat von {server|dem Server} stammt von einer echten Zertifizierungsstelle, aber der Server lässt das Zwischenzertifikat weg, das zu ihr führt ({detail}).',
  explanation:
    'Ein Server muss die ganze Kette außer der Wurzel senden. Browser finden das fehlende Stück oft selbst, deshalb fällt der Fehler nicht auf, bis sich ein Programm verbindet, das es nicht tut. Es geht um eine einzige Datei beim Server.',
  fix: [
    "Bitten Sie den Administrator des Servers: „Bitte richten Sie auf {server|Ihrem Server} die vollständige Kette ein; das Zwischenzertifikat fehlt.“ Bei Let's Encrypt heißt das fullchain.pem statt cert.pem.",
    'Gehört der Server Ihnen, dann schreiben Sie das Zertifikat des Servers zuerst und das Zwischenzertifikat danach in eine Datei, stellen Sie diese im Maildienst ein, und laden Sie den Dienst neu.',
    'Laden Sie bis zur Reparatur das Zwischenzertifikat bei seiner Zertifizierungsstelle herunter, und geben Sie es dem Sender (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE oder --ca).',
  ],
  decides:
    'Bleibt die Kette auch mit dem Zwischenzertifikat unbekannt, ist die Ursache tls-cert-untrusted-ca.',
};
