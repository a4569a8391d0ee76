import { defineCause } from './define.ts';

/**
 * Password logins are switched off for the tenant, the product or the protocol. `provider`: which
 * service.
 */
export const cause = defineCause({
  id: 'auth-basic-disabled-by-provider',
  stage: 'auth',
  level: 'blocking',
  actor: 'provider',
  title: 'The provider has switched password logins off',
  summary:
    'The login with {username} cannot succeed because {provider} no longer accepts passwords here; it wants OAuth, a sign-in with a token.',
  explanation:
    "The password may be right; this kind of login is turned off for the tenant, the product or by policy. In Microsoft 365 password logins for SMTP are off by default for existing tenants from the end of December 2026 (an administrator can switch them on again), newer tenants have OAuth only by default, and a final end will be announced in the second half of 2027. Outlook.com accounts and Google accounts no longer take the account's password at all.",
  fix: [
    'In the provider settings, change the login to OAuth (XOAUTH2) and connect the account there, if the sending program supports it.',
    'In Microsoft 365, ask the tenant\'s administrator: "Is SMTP AUTH with a password blocked for this mailbox by an authentication policy, by security defaults or by conditional access? Please allow it for this one mailbox, or register our program for OAuth with SMTP.Send or SMTP.SendAsApp."',
    'At Google, create an app password or set up OAuth; for a whole organisation use the SMTP relay service with your IP address allowed.',
    'For printers, scanners and programs without OAuth, send through a relay with its own login, or a connector that admits {seenAddress}.',
  ],
  decides:
    '"SmtpClientAuthentication is disabled" means auth-smtp-disabled-for-account; "basic authentication is disabled" means this cause.',
  references: [
    {
      title: 'Microsoft: updated timeline for SMTP AUTH with basic authentication, 27 January 2026',
      url: 'https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835',
    },
    {
      title: 'Microsoft: Authenticate an IMAP, POP or SMTP connection using OAuth',
      url: 'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
    },
    { title: 'RFC 4954 §6, 534 and 535 replies', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
  ],
});
