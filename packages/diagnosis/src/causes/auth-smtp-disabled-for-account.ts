import { defineCause } from './define.ts';

/** SMTP submission is switched off for this mailbox, plan or tenant. */
export const cause = defineCause({
  id: 'auth-smtp-disabled-for-account',
  stage: 'auth',
  level: 'blocking',
  actor: 'provider',
  title: 'Sending by SMTP is switched off for this account',
  summary: 'The account behind {username} exists, but sending by SMTP is switched off for it at {provider}.',
  explanation:
    'Many services have a switch for SMTP, per mailbox, per plan or for the whole organisation, and often it is off. The password plays no part, and with OAuth the login fails in the same way. In Microsoft 365 the reply says "SmtpClientAuthentication is disabled for the Mailbox" or "for the Tenant".',
  fix: [
    'In Microsoft 365, ask the tenant\'s administrator: "Please enable Authenticated SMTP for this mailbox (admin center, Active users, the user, Mail, Manage email apps), or with Set-CASMailbox -SmtpClientAuthenticationDisabled $false." The setting of the mailbox overrides that of the tenant.',
    "At other services, open the mailbox's settings on the web and switch on SMTP, or access by mail programs (often together with IMAP and POP3).",
    'If the plan does not include SMTP, change the plan or use a mailbox that has it.',
    'Run the check again some time after the change; it does not reach all servers at once.',
  ],
  decides:
    '"Basic authentication is disabled" is auth-basic-disabled-by-provider; "locked" or "suspended" is auth-account-locked-or-suspended.',
  references: [
    {
      title: 'Microsoft: Enable or disable authenticated client SMTP submission',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
    },
    {
      title: 'RFC 4954 §6, 535 5.7.8, credentials invalid',
      url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
    },
  ],
});
