import { defineCause } from './define.ts';

/**
 * The login failed and the user name or password begins or ends with a blank or holds an invisible
 * character; only a warning where the login did not fail. `detail`: which field, position and code point;
 * never the secret.
 */
export const cause = defineCause({
  id: 'credentials-hidden-characters',
  stage: 'auth',
  level: 'blocking',
  actor: 'you',
  title: 'The user name or password carries hidden characters',
  summary:
    'The user name or the password in the settings begins or ends with a blank or holds an invisible character ({detail}), and a server compares every character.',
  explanation:
    'A password is compared character by character. A blank, a line break or a zero-width character picked up while copying makes a right password wrong. Postroad never changes what was entered, because a password may really end with a blank.',
  fix: [
    'In the provider settings, delete the password, paste it again from its source without the blank or line break around it, and save.',
    'Do the same for the user name, or type it by hand.',
    'If the password was copied from a page that shows it in groups, such as an app password in blocks of four, enter it without the blanks between the groups.',
    'If it is read from a file or a variable, remove the line break at its end.',
    'If the blank really belongs to the password, set a new password without one; many programs cut it off silently.',
  ],
  decides: 'If the login still fails after the field was cleaned, the cause is auth-bad-credentials.',
  references: [
    { title: 'RFC 4616 §2, PLAIN SASL mechanism', url: 'https://www.rfc-editor.org/rfc/rfc4616#section-2' },
    {
      title: 'RFC 8265 §4, preparing passwords for comparison',
      url: 'https://www.rfc-editor.org/rfc/rfc8265#section-4',
    },
  ],
});
