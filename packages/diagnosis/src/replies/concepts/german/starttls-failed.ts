import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "The server's own certificate or key cannot be used.":
    'Das Zertifikat oder der Schlüssel des Servers selbst ist nicht benutzbar.',
};
