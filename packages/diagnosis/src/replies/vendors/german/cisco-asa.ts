import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "Network administrator: in the ASA's policy-map of type inspect esmtp set `allow-tls`, or remove `inspect esmtp` from the global policy.":
    'Netzwerkadministrator: Setzen Sie in der Policy-Map der ASA vom Typ inspect esmtp `allow-tls`, oder entfernen Sie `inspect esmtp` aus der globalen Policy.',
  'Until then use port 465 with implicit TLS, or a port the firewall does not inspect.':
    'Verwenden Sie bis dahin Port 465 mit implizitem TLS oder einen Port, den die Firewall nicht untersucht.',
  "Network administrator: in the ASA's policy-map of type inspect esmtp set `no mask-banner` and `allow-tls`, or remove `inspect esmtp` from the global policy.":
    'Netzwerkadministrator: Setzen Sie in der Policy-Map der ASA vom Typ inspect esmtp `no mask-banner` und `allow-tls`, oder entfernen Sie `inspect esmtp` aus der globalen Policy.',
  'The firewall replaces the words of the greeting by asterisks.':
    'Die Firewall ersetzt die Worte der Begrüßung durch Sternchen.',
  'The firewall replaced the command by Xs on its way, and the server did not know it.':
    'Die Firewall hat den Befehl unterwegs durch X ersetzt, und der Server kannte ihn nicht.',
};
