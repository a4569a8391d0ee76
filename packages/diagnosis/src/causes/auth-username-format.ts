import { defineCause } from './define.ts';

/**
 * The user name is not in the form this server wants. `detail`: what it looks like; `suggestion`: the
 * form that is wanted.
 */
export const cause = defineCause({
  id: 'auth-username-format',
  stage: 'auth',
  level: 'blocking',
  actor: 'you',
  title: 'The user name is not in the form this server wants',
  summary: 'The login at {server} fails because {username} is not in the form the server wants ({detail}).',
  explanation:
    'Each service has its own form: the full mail address, only the part before the @, DOMAIN\\user, an access key, or one fixed word such as apikey. With the wrong form the password is never even compared.',
  fix: [
    'In the provider settings, enter the user name in the form the provider documents ({suggestion}).',
    'At transactional services, copy user name and password from the page for SMTP credentials, not from your own sign-in.',
    'At hosted mailboxes, try the full mail address in small letters; with an Exchange server of your own, ask its administrator for the UPN (user@company.example) to use.',
    'If the mailbox was renamed or is an alias, log in with the main name of the account.',
  ],
  decides: 'If the form is right and the login still fails, the cause is auth-bad-credentials.',
  references: [
    {
      title: 'RFC 4954 §6, 535 5.7.8, credentials invalid',
      url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
    },
    { title: 'RFC 4616 §2, PLAIN SASL mechanism', url: 'https://www.rfc-editor.org/rfc/rfc4616#section-2' },
  ],
});
