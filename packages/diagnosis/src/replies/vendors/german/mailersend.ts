import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Verify the domain of the From address under Domains, or send from the test domain (…mlsender.net) of the account.':
    'Bestätigen Sie die Domain der From-Adresse unter Domains, oder senden Sie von der Testdomain (…mlsender.net) des Kontos.',
  'A trial account may only write to few addresses. Verify a domain of your own and have the account approved; until then send to the address of the account owner.':
    'Ein Testkonto darf nur an wenige Adressen schreiben. Bestätigen Sie eine eigene Domain, und lassen Sie das Konto freigeben; senden Sie bis dahin an die Adresse des Kontoinhabers.',
};
