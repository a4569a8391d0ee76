import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Confirm a sender signature for the From address, or verify its domain, under Sender Signatures.':
    'Bestätigen Sie unter Sender Signatures eine Absendersignatur für die From-Adresse oder deren Domain.',
  'Reactivate the address in the suppressions of the message stream, if you are sure it receives mail: an earlier bounce or complaint blocked it.':
    'Aktivieren Sie die Adresse in den Suppressions des Message Streams wieder, wenn Sie sicher sind, dass sie Mail empfängt: Ein früherer Bounce oder eine Beschwerde hat sie gesperrt.',
  "Postmark itself holds the address back; the recipient's server was not asked.":
    'Postmark selbst hält die Adresse zurück; der Server des Empfängers wurde nicht gefragt.',
};
