import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Amazon SES says this both of an unverified sender and, in the sandbox, of an unverified recipient.':
    'Amazon SES sagt das sowohl von einem nicht bestätigten Absender als auch in der Sandbox von einem nicht bestätigten Empfänger.',
};
