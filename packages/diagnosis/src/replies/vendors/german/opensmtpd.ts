import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'On a session without TLS OpenSMTPD does not accept a login.':
    'In einer Sitzung ohne TLS nimmt OpenSMTPD keine Anmeldung an.',
  "Server's administrator: the listener has a senders table; add this login and its sender addresses there.":
    'Administrator des Servers: Der Listener hat eine Tabelle senders; nehmen Sie diese Anmeldung und ihre Absenderadressen dort auf.',
  "Log in, if you did not. Otherwise the server's administrator needs a match rule for this recipient (`match auth from any for any action ...`).":
    'Melden Sie sich an, wenn Sie es nicht getan haben. Sonst braucht der Administrator des Servers eine match-Regel für diesen Empfänger (`match auth from any for any action ...`).',
  'OpenSMTPD says this both for a mailbox it does not have and for a domain it may not relay to.':
    'OpenSMTPD sagt das sowohl von einem Postfach, das es nicht hat, als auch von einer Domain, für die es nicht weiterleiten darf.',
  'OpenSMTPD 6.8 says this when an address of its own domain expands to no user, which is the ordinary unknown mailbox.':
    'OpenSMTPD 6.8 sagt das, wenn hinter einer Adresse der eigenen Domain kein Benutzer steht, also bei einem gewöhnlichen unbekannten Postfach.',
  'A filter of the server answered nothing that can be used.':
    'Ein Filter des Servers hat nichts Brauchbares geantwortet.',
};
