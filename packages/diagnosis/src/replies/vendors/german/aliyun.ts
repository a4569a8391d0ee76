import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Use the whole address as user name. When third-party clients need a security password in this mailbox, create one on the web and use it.':
    'Verwenden Sie als Benutzernamen die vollständige Adresse. Verlangt dieses Postfach für fremde Programme ein Sicherheitspasswort, dann erstellen Sie im Web eines, und verwenden Sie es.',
};
