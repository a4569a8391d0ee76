import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The Workspace SMTP relay knows its clients by address.':
    'Das SMTP-Relay von Workspace kennt seine Clients an der Adresse.',
};
