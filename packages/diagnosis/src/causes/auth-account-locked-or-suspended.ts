import { defineCause } from './define.ts';

/** The account is locked, suspended, disabled or blocked. `detail`: the server's words. */
export const cause = defineCause({
  id: 'auth-account-locked-or-suspended',
  stage: 'auth',
  level: 'blocking',
  actor: 'provider',
  title: 'The account is locked or suspended',
  summary:
    'The login with {username} is refused because the account is locked, suspended or disabled at {provider} ({detail}).',
  explanation:
    'The provider has closed the account for now. Reasons are suspected abuse, an unpaid bill, too many wrong passwords, a long time without use, or an administrator who disabled it. A right password does not help until it is opened again.',
  fix: [
    'Sign in at {provider} on the web with this account and follow what it asks: confirm your identity, pay, or accept new terms.',
    'If you cannot sign in, send support the reply and its time, and ask: "Why is this account blocked, and what do we have to do to have it opened?"',
    'If mail was sent that you did not write, change the password, withdraw app passwords and keys, and find the machine it came from before you ask to be opened.',
    'In a company, ask the administrator whether the account was disabled there.',
  ],
  decides:
    'If the words speak only of too many attempts and a time to wait, the cause is auth-too-many-attempts.',
  references: [
    { title: 'RFC 4954 §6, status codes', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    { title: 'RFC 3463 §3.2, address status', url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2' },
  ],
});
