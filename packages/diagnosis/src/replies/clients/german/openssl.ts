import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The server sends its own certificate without the intermediate that signed it.':
    'Der Server sendet sein eigenes Zertifikat ohne das Zwischenzertifikat, das es signiert hat.',
  'The server answered in cleartext where TLS was expected.':
    'Der Server antwortete im Klartext, wo TLS erwartet wurde.',
};
