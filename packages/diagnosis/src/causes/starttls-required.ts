import { defineCause } from './define.ts';

/** The server wants STARTTLS before anything else; the settings do not use it. */
export const cause = defineCause({
  id: 'starttls-required',
  stage: 'mail',
  level: 'blocking',
  actor: 'you',
  title: 'The server requires STARTTLS and the settings do not use it',
  summary:
    'The connection to {server} was accepted, but the server wants it encrypted with STARTTLS before the login or the mail, and the settings do not use TLS.',
  explanation:
    'The server answers "Must issue a STARTTLS command first" or similar words. It protects your password: in cleartext anybody on the way could read it.',
  fix: [
    'In the provider settings, set Security to STARTTLS and port to 587 (on port 25, STARTTLS as well).',
    'If the program offers only SSL/TLS, set that and port 465 instead, if the provider documents it.',
    'If Security is already set to STARTTLS, update the program or its TLS library: it did not upgrade the connection although it was told to.',
  ],
  decides:
    'If the reply speaks of a login and not of TLS, the cause is auth-required; 538 after AUTH is auth-requires-tls.',
  references: [
    { title: 'RFC 3207 §4, STARTTLS, 530 reply', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
    {
      title: 'RFC 8314 §3.3, implicit TLS for submission',
      url: 'https://www.rfc-editor.org/rfc/rfc8314#section-3.3',
    },
  ],
});
