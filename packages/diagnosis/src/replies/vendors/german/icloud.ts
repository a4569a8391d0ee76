import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Send as your iCloud address, one of its aliases, or an address of a custom domain that is set up in iCloud+.':
    'Senden Sie mit Ihrer iCloud-Adresse, einem ihrer Aliase oder einer Adresse einer eigenen Domain, die in iCloud+ eingerichtet ist.',
  'Both the envelope sender and the From header count; look for a default such as noreply@ in the sending program.':
    'Es zählen der Absender im Umschlag und die From-Zeile; suchen Sie im sendenden Programm nach einer Vorgabe wie noreply@.',
};
