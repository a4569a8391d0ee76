import { defineCause } from './define.ts';

/**
 * A login was given but could not be tried; a finding beside the reason. `detail`: why it was not tried.
 */
export const cause = defineCause({
  id: 'credentials-not-tested',
  stage: 'auth',
  level: 'warning',
  actor: 'you',
  title: 'The user name and password were not tested',
  summary:
    'A user name and password are set, but they were not tried at {server} ({detail}), so it is not known whether they are right.',
  explanation:
    'The login never came to pass: an earlier stage stopped the session, the server offers no login here, or it would have crossed the network unencrypted. A check that passes everything else says nothing about the password.',
  fix: [
    'Remove the cause named first in this report, then run the check again.',
    'If the server offers no login on this port, use port 587 with STARTTLS or 465 with implicit TLS in the provider settings.',
    'If the server needs no login from this address, remove user name and password from the settings, so that nobody relies on them.',
  ],
  decides: 'It stands beside the cause that kept the login from being tried and is never that cause itself.',
  references: [
    { title: 'RFC 4954 §4, the AUTH command', url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4' },
    {
      title: 'RFC 8314 §3.3, implicit TLS for submission',
      url: 'https://www.rfc-editor.org/rfc/rfc8314#section-3.3',
    },
  ],
});
