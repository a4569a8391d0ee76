import { defineCause } from './define.ts';

/**
 * Sign in on the web first, second factor, unusual sign-in blocked, or conditional access. `detail`: the
 * server's words.
 */
export const cause = defineCause({
  id: 'auth-mfa-or-web-login-required',
  stage: 'auth',
  level: 'blocking',
  actor: 'you',
  title: 'The provider wants a sign-in on the web first',
  summary:
    'The login with {username} is held back by {provider} until somebody signs in on the web or confirms it with a second factor ({detail}).',
  explanation:
    'The sign-in looked unusual (a new country, a data centre, a new program) or a policy asks for a second factor. A program cannot answer such a question. The password may well be right.',
  fix: [
    'Sign in at {provider} on the web with this account, best from the same network as the sender, and confirm that the attempt was yours.',
    'If the account uses a second factor, create an app password or set up OAuth, and enter that in the provider settings.',
    'In Microsoft 365, ask the tenant\'s administrator for the entry in the sign-in log: "Which conditional access policy blocked this sign-in, and can the mailbox be exempted for {seenAddress}?"',
    'Run the check again within a few minutes of the confirmation.',
  ],
  decides: 'If the reply asks for an app password in so many words, the cause is auth-app-password-required.',
  references: [
    { title: 'RFC 4954 §6, 534 and 535 replies', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    {
      title: 'RFC 3463 §3.8, security or policy status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    },
  ],
});
