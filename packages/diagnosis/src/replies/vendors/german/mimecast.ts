import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The Mimecast account or the submitting user is disabled.':
    'Das Mimecast-Konto oder der einliefernde Benutzer ist deaktiviert.',
  "Mimecast administrator: add this machine's public address to the authorized outbounds, and make the sender's domain an internal domain.":
    'Mimecast-Administrator: Nehmen Sie die öffentliche Adresse dieses Rechners in die Authorized Outbounds auf, und machen Sie die Domain des Absenders zu einer internen.',
  "The sender's address belongs to a domain of the recipient, and this client is not allowed to use it.":
    'Die Absenderadresse gehört zu einer Domain des Empfängers, und dieser Client darf sie nicht verwenden.',
  "The recipient's organization blocks this sender.":
    'Die Organisation des Empfängers sperrt diesen Absender.',
};
