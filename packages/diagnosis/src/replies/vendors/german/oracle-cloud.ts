import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The client address is held back after repeated wrong SMTP credentials or an unapproved sender.':
    'Die Adresse des Clients wird nach wiederholt falschen SMTP-Zugangsdaten oder einem nicht genehmigten Absender gebremst.',
  'Enter the SMTP user name and password as the console shows them, complete and unchanged; the client encodes them itself.':
    'Geben Sie SMTP-Benutzername und -Passwort ein, wie die Konsole sie zeigt, vollständig und unverändert; der Client kodiert sie selbst.',
  'The login data did not arrive as AUTH PLAIN wants it.':
    'Die Anmeldedaten kamen nicht so an, wie AUTH PLAIN sie verlangt.',
  'The recipient is on the suppression list of the tenancy because an earlier message bounced or was complained about.':
    'Der Empfänger steht auf der Unterdrückungsliste des Mandanten, weil eine frühere Nachricht zurückkam oder beanstandet wurde.',
};
