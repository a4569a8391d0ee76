import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'What came is no TLS record: the port speaks cleartext first.':
    'Was kam, sind keine TLS-Daten: Der Port beginnt im Klartext.',
  'A certificate authority, made by the server itself, stands where the certificate of the server should be.':
    'Wo das Zertifikat des Servers stehen sollte, steht eine vom Server selbst erzeugte Zertifizierungsstelle.',
};
