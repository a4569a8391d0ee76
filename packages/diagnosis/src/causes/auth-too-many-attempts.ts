import { defineCause } from './define.ts';

/** Too many failed logins; wait. `detail`: the time to wait, where the reply names it. */
export const cause = defineCause({
  id: 'auth-too-many-attempts',
  stage: 'auth',
  level: 'blocking',
  actor: 'you',
  title: 'Too many failed logins, the server makes you wait',
  summary: 'Further logins are refused by {server} for now because too many failed before ({detail}).',
  explanation:
    'Servers defend themselves against guessing. The block holds for the account or for the address, usually for minutes to hours, and each new attempt may prolong it. While it lasts a right password is refused too.',
  fix: [
    'Stop every program that still tries with the old password: mail programs, telephones, scanners, web sites, monitoring.',
    'Wait until the block ends (the reply may name the time; an hour is a safe pause), correct the password in the provider settings, and run the check once.',
    "If the address is blocked (for example by fail2ban), ask the server's administrator to release {seenAddress}.",
    'If nobody of yours tried so often, someone else is guessing: set a new, long password.',
  ],
  decides:
    'If the words say locked or disabled without a time, the cause is auth-account-locked-or-suspended.',
  references: [
    { title: 'RFC 4954 §6, status codes', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6' },
    {
      title: 'RFC 4954 §9, security considerations',
      url: 'https://www.rfc-editor.org/rfc/rfc4954#section-9',
    },
    {
      title: "nodemailer issue 1112: Yahoo's reply, and app passwords as its reason",
      url: 'https://github.com/nodemailer/nodemailer/issues/1112',
    },
  ],
});
