import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'SMTP inspection of firewalls (Cisco ASA, PIX "fixup") masks the greeting and the STARTTLS keyword.':
    'Die SMTP-Inspektion von Firewalls (Cisco ASA, PIX „fixup“) überschreibt die Begrüßung und das Schlüsselwort STARTTLS.',
};
