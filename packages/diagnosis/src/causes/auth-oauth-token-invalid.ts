import { defineCause } from './define.ts';

/**
 * The token is expired, has the wrong scope, audience or user; or the token endpoint refused. `detail`:
 * the decoded error of the server or endpoint.
 */
export const cause = defineCause({
  id: 'auth-oauth-token-invalid',
  stage: 'auth',
  level: 'blocking',
  actor: 'you',
  title: 'The OAuth token is not accepted',
  summary: 'There is no OAuth token with which {server} lets this sender in ({detail}).',
  explanation:
    'A token stands for one user, one purpose (scope) and a short time. It is refused when it has expired and could not be renewed, was made for another service or without the right to send mail, or belongs to another user than the one named. When the token endpoint itself refuses, the mail server was never asked.',
  fix: [
    'In the provider settings, connect the account again (sign in and consent once more); refresh tokens end after a change of password, long disuse or a withdrawn consent.',
    'Check the scope: https://mail.google.com/ for Gmail; https://outlook.office.com/SMTP.Send with offline_access for a user in Microsoft 365; https://outlook.office365.com/.default with the application permission SMTP.SendAsApp for a program without a user.',
    'Check that the user name in the settings is the mailbox the token was made for; a shared mailbox needs the right to send as it.',
    'If the token endpoint says invalid_client, renew the client secret or certificate of the registered application; for invalid_grant, consent again.',
    "In Microsoft 365 with client credentials, have the application's service principal registered in Exchange Online and given rights to the mailbox.",
  ],
  decides:
    'If the same reply names SmtpClientAuthentication, the mailbox is closed for SMTP whatever the token: auth-smtp-disabled-for-account.',
  references: [
    {
      title: 'RFC 7628 §3.2.2, error response of the server',
      url: 'https://www.rfc-editor.org/rfc/rfc7628#section-3.2.2',
    },
    {
      title: 'RFC 6749 §5.2, error response of the token endpoint',
      url: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    },
    { title: 'RFC 6750 §3.1, error codes', url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3.1' },
    {
      title: 'Microsoft: Authenticate an IMAP, POP or SMTP connection using OAuth',
      url: 'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
    },
  ],
});
