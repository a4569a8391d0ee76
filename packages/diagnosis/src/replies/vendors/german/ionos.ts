import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The user name is the full address of the mailbox, the password that of this mailbox and not of the IONOS customer account.':
    'Der Benutzername ist die vollständige Adresse des Postfachs, das Passwort das dieses Postfachs und nicht das des IONOS-Kundenkontos.',
  'Test it at https://mail.ionos.com. Use the server of the country of the contract (smtp.ionos.com, smtp.ionos.de, smtp.ionos.co.uk …).':
    'Prüfen Sie es unter https://mail.ionos.com. Verwenden Sie den Server des Landes des Vertrags (smtp.ionos.com, smtp.ionos.de, smtp.ionos.co.uk …).',
  'Send as the mailbox that logs in, envelope sender included. For system mail, have Postfix rewrite local senders such as www-data (smtp_generic_maps).':
    'Senden Sie mit dem Postfach, das sich anmeldet, auch im Umschlag. Für Systemmails lassen Sie Postfix lokale Absender wie www-data umschreiben (smtp_generic_maps).',
};
