import { defineCause } from './define.ts';

/** The server says user or password are wrong, and nothing more specific. */
export const cause = defineCause({
  id: 'auth-bad-credentials',
  stage: 'auth',
  level: 'blocking',
  actor: 'you',
  title: 'The server rejects the user name or password',
  summary:
    'The connection to {server} works, but the login with {username} is rejected: the server says that user name or password is wrong.',
  explanation:
    'The way to the server is right; it looked at the login and said no. Most servers do not say whether the name or the password is wrong. Many mail services want a separate password for programs, or one made only for SMTP, and answer with the same words when the normal one is used.',
  fix: [
    'In the provider settings, enter the password again, by hand or by a fresh copy, and save. Check that it is the password of this service and not of its web console.',
    'Check the form of the user name: mostly the full mail address; at transactional services a fixed word, a key or an SMTP user they created for you.',
    'If the account uses two-step verification or belongs to Google, Yahoo, iCloud, Fastmail or Zoho, create an app password there and enter that one.',
    "If the same login works nowhere, have the password reset by the provider or the server's administrator, and enter the new one.",
    'Do not try many times: servers lock accounts after a few failures. Postroad tries once.',
  ],
  decides:
    "A login of the same values at the provider's web page decides between a wrong password and an account that may not use SMTP.",
  references: [
    {
      title: 'RFC 4954 §6, 535 5.7.8, credentials invalid',
      url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
    },
    {
      title: 'RFC 3463 §3.8, security or policy status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    },
  ],
});
