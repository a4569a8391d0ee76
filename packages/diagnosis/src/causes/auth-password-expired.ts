import { defineCause } from './define.ts';

/** The password has expired or must be changed. */
export const cause = defineCause({
  id: 'auth-password-expired',
  stage: 'auth',
  level: 'blocking',
  actor: 'you',
  title: 'The password has expired',
  summary:
    'According to {server}, the password for {username} has expired or must be changed before it can be used.',
  explanation:
    'The account has a rule that passwords end after some time, or an administrator asked for a new one at the next sign-in. A program cannot change it by itself, so sending stops on that day.',
  fix: [
    'Sign in with this account on the web or at a computer of the company, and set a new password.',
    'In the provider settings, enter the new password and save; do the same in every other program that uses the account.',
    'Ask the administrator to exempt this service account from expiry, or to provide an app password, key or OAuth in its place.',
  ],
  decides: 'A reply that only says "invalid" does not prove expiry and stays auth-bad-credentials.',
  references: [
    {
      title: 'RFC 4954 §6, 432 4.7.12, a password transition is needed',
      url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
    },
    {
      title: 'RFC 3463 §3.8, security or policy status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    },
  ],
});
