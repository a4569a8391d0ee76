import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "Microsoft 365: the tenant's security defaults or a conditional access policy.":
    'Microsoft 365: die Sicherheitsstandards des Mandanten oder eine Richtlinie für bedingten Zugriff.',
  'The account must be opened on the web once to accept the terms.':
    'Das Konto muss einmal im Web geöffnet werden, um die Bedingungen anzunehmen.',
};
