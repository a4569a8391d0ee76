import { defineCause } from './define.ts';

/**
 * The server could not check the login just now: 454 4.7.0 or a broken backend. `detail`: the server's
 * words.
 */
export const cause = defineCause({
  id: 'auth-temporary-failure',
  stage: 'auth',
  level: 'blocking',
  actor: 'server-admin',
  title: 'The server could not check the login just now',
  summary: 'The login reached {server}, which could not check it for a reason of its own ({detail}).',
  explanation:
    'The mail server asks another system (a directory, a database, an authentication service) whether the password is right, and that system did not answer. The credentials are neither confirmed nor refused.',
  fix: [
    'Wait some minutes and run the check again; do not change the password because of this reply.',
    'If it lasts, send the reply and its time to the server\'s administrator: "Your server cannot check logins. Is its authentication service (Dovecot, saslauthd, LDAP, Active Directory) running and reachable?"',
    'If the server is yours, look at the log of the mail service and of the authentication service at that time, and check the socket or connection between them.',
  ],
  decides:
    'If it happens only after several wrong passwords, the server is slowing you down: auth-too-many-attempts.',
  references: [
    {
      title: 'RFC 4954 §6, 454 4.7.0, temporary authentication failure',
      url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
    },
    {
      title: 'RFC 5321 §4.2.1, transient negative completion',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
    },
  ],
});
