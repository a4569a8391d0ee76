import type { Translations } from '../../languages/phrase.ts';

/** Which senders a provider takes. */
export const german: Translations = {
  'MAIL FROM must be the sender address of the login.':
    'MAIL FROM muss die Absenderadresse der Anmeldung sein.',
  'Every From and Return-Path address or its domain must be a verified identity in the region you connect to.':
    'Jede From- und Return-Path-Adresse oder ihre Domain muss in der Region, mit der Sie sich verbinden, eine bestätigte Identität sein.',
  'The From address must be registered in the AuthSMTP account.':
    'Die From-Adresse muss im AuthSMTP-Konto eingetragen sein.',
  'The sender must be a MailFrom address of a domain that is verified and connected to the resource.':
    'Der Absender muss eine MailFrom-Adresse einer Domain sein, die bestätigt und mit der Ressource verbunden ist.',
  'The From address must be an active sender, or belong to an authenticated domain.':
    'Die From-Adresse muss ein aktiver Absender sein oder zu einer authentifizierten Domain gehören.',
  'The From address must belong to a domain onboarded for Email Sending in the account of the token.':
    'Die From-Adresse muss zu einer Domain gehören, die im Konto des Tokens für Email Sending aufgenommen ist.',
  'The From address must belong to a verified domain.':
    'Die From-Adresse muss zu einer bestätigten Domain gehören.',
  'MAIL FROM must be the address of the login.': 'MAIL FROM muss die Adresse der Anmeldung sein.',
  'The sender must be an address or alias of the account, or of a sending identity.':
    'Der Absender muss eine Adresse oder ein Alias des Kontos sein oder zu einer Sendeidentität gehören.',
  "Gmail puts the account's own address into From unless the other address is set up as a Send mail as alias.":
    'Gmail setzt die eigene Adresse des Kontos in From ein, wenn die andere nicht als Alias unter „Senden als“ eingerichtet ist.',
  'The sender must be the mailbox or one of its aliases.':
    'Der Absender muss das Postfach oder einer seiner Aliase sein.',
  'The sender must belong to a domain of your Workspace account, unless the relay setting in the Admin console allows others.':
    'Der Absender muss zu einer Domain Ihres Workspace-Kontos gehören, wenn die Relay-Einstellung in der Admin-Konsole keine anderen erlaubt.',
  'The sender must be your iCloud address, one of its aliases, or an address of a custom domain set up in iCloud.':
    'Der Absender muss Ihre iCloud-Adresse, einer ihrer Aliase oder eine Adresse einer in iCloud eingerichteten eigenen Domain sein.',
  'The sender must be an address of the mailbox.': 'Der Absender muss eine Adresse des Postfachs sein.',
  'The sender must be the address of the account.': 'Der Absender muss die Adresse des Kontos sein.',
  'The From address must belong to the verified domain.':
    'Die From-Adresse muss zur bestätigten Domain gehören.',
  'Use an address at the domain the credentials belong to.':
    'Verwenden Sie eine Adresse in der Domain, zu der die Zugangsdaten gehören.',
  'The From address must be a validated sender or belong to a validated domain.':
    'Die From-Adresse muss ein geprüfter Absender sein oder zu einer geprüften Domain gehören.',
  'The From address must belong to a verified sending domain.':
    'Die From-Adresse muss zu einer bestätigten sendenden Domain gehören.',
  'The From address must belong to a verified sending domain with SPF and DKIM.':
    'Die From-Adresse muss zu einer bestätigten sendenden Domain mit SPF und DKIM gehören.',
  'The sender must be the High Volume Email account.': 'Der Absender muss das High-Volume-Email-Konto sein.',
  'The sender must be the signed-in mailbox, one of its aliases where sending from aliases is on, or a mailbox it has Send As permission for. A wrong sender is refused only after the message data.':
    'Der Absender muss das angemeldete Postfach sein, einer seiner Aliase, wo das Senden von Aliasen eingeschaltet ist, oder ein Postfach, für das es die Berechtigung „Senden als“ hat. Ein falscher Absender wird erst nach den Daten der Nachricht abgelehnt.',
  'The From address must belong to an approved sending domain.':
    'Die From-Adresse muss zu einer freigegebenen sendenden Domain gehören.',
  'MAIL FROM and From must be the address of the login (else 553).':
    'MAIL FROM und From müssen die Adresse der Anmeldung sein (sonst 553).',
  'The From and envelope address must be approved senders in the region and compartment.':
    'Die From-Adresse und die Adresse im Umschlag müssen in der Region und im Compartment freigegebene Absender sein.',
  'The sender must be the account or one of its aliases.':
    'Der Absender muss das Konto oder einer seiner Aliase sein.',
  'The From address must be a confirmed sender signature or belong to a verified domain.':
    'Die From-Adresse muss eine bestätigte Absendersignatur sein oder zu einer bestätigten Domain gehören.',
  'The sender must be the address the token was made for.':
    'Der Absender muss die Adresse sein, für die das Token erstellt wurde.',
  'MAIL FROM must be the address of the login (else 501).':
    'MAIL FROM muss die Adresse der Anmeldung sein (sonst 501).',
  'The From address must belong to a verified domain; onboarding@resend.dev sends only to your own address.':
    'Die From-Adresse muss zu einer bestätigten Domain gehören; onboarding@resend.dev sendet nur an Ihre eigene Adresse.',
  'The From address must belong to a domain checked in the project.':
    'Die From-Adresse muss zu einer im Projekt geprüften Domain gehören.',
  'The From address must be a verified single sender or belong to an authenticated domain.':
    'Die From-Adresse muss ein bestätigter einzelner Absender sein oder zu einer authentifizierten Domain gehören.',
  'The From address must be a verified sender, or belong to a verified domain.':
    'Die From-Adresse muss ein bestätigter Absender sein oder zu einer bestätigten Domain gehören.',
  'The sender must be the account or a verified send-only address.':
    'Der Absender muss das Konto oder eine bestätigte Nur-Senden-Adresse sein.',
  'The sender must be the address or an alias of the account (else 553 5.7.1).':
    'Der Absender muss die Adresse oder ein Alias des Kontos sein (sonst 553 5.7.1).',
  'The From address must belong to a domain added to the agent.':
    'Die From-Adresse muss zu einer Domain gehören, die dem Agent hinzugefügt ist.',
  'The sender must be the account or one of its aliases; else 553 Relaying disallowed.':
    'Der Absender muss das Konto oder einer seiner Aliase sein; sonst 553 Relaying disallowed.',
};
