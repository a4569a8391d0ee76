import { defineCause } from './define.ts';

/** The login is only allowed after TLS: 538, or AUTH missing before STARTTLS. */
export const cause = defineCause({
  id: 'auth-requires-tls',
  stage: 'auth',
  level: 'blocking',
  actor: 'you',
  title: 'The login is only allowed over an encrypted connection',
  summary: 'A login is taken by {server} only over an encrypted connection, and the settings do not use TLS.',
  explanation:
    'Without TLS the password would cross the network readable, so the server hides or refuses the login until STARTTLS was used. The credentials were not judged yet.',
  fix: [
    'In the provider settings, set Security to STARTTLS and port to 587, or to implicit TLS and port 465.',
    'If Security is already set, make sure that the program requires TLS and does not fall back to cleartext when the upgrade fails.',
    'On a server of your own, keep the rule; disable it (Dovecot: auth_allow_cleartext, Postfix: smtpd_tls_auth_only) only for a local network you trust.',
  ],
  decides:
    'If AUTH is missing after TLS too, the cause is auth-not-offered; 530 before the login with STARTTLS in its words is starttls-required.',
  references: [
    {
      title: 'RFC 4954 §6, 538 5.7.11, encryption required',
      url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
    },
    { title: 'RFC 4954 §4, the AUTH command', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
    {
      title: 'RFC 8314 §3.3, implicit TLS for submission',
      url: 'https://www.rfc-editor.org/rfc/rfc8314#section-3.3',
    },
  ],
});
