import { defineCause } from './define.ts';

/** The provider wants an app or service password instead of the account's. `provider`: where to make it. */
export const cause = defineCause({
  id: 'auth-app-password-required',
  stage: 'auth',
  level: 'blocking',
  actor: 'you',
  title: "The provider wants an app password, not the account's password",
  summary:
    "The login with {username} is refused because {provider} wants a separate app password for programs in place of the account's own password.",
  explanation:
    "With two-step verification, and at some providers always, the normal password is good only for signing in on the web. An app password is a long random one made for a single program; it can be withdrawn without changing the account's password.",
  fix: [
    'Sign in at {provider} on the web, open the security settings, turn two-step verification on if app passwords require it, and create an app password for this program.',
    'In the provider settings, enter the app password without blanks and keep the full mail address as user name.',
    'If the page offers no app passwords, ask the administrator of the organisation whether they are forbidden there; at Google also Advanced Protection and verification by security keys alone hide them.',
    "If the account's password was changed lately, create a new app password; Google, for example, withdraws all of them then.",
    'If app passwords are not to be had, set up OAuth in the provider settings.',
  ],
  decides:
    '"Application-specific password required" or "app password" in the reply decides it; a plain "not accepted" alone stays auth-bad-credentials.',
  references: [
    { title: 'RFC 4954 §6, 534 and 535 replies', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    { title: 'Google: Sign in with app passwords', url: 'https://support.google.com/accounts/answer/185833' },
    { title: 'Apple: app-specific passwords', url: 'https://support.apple.com/en-us/HT202304' },
  ],
});
