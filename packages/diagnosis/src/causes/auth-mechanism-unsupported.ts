import { defineCause } from './define.ts';

/** No login method in common, or 504. `detail`: the methods the server offers. */
export const cause = defineCause({
  id: 'auth-mechanism-unsupported',
  stage: 'auth',
  level: 'blocking',
  actor: 'you',
  title: 'Server and sender have no login method in common',
  summary: 'The login method this sender uses is not taken by {server} ({detail}).',
  explanation:
    'A login follows one of several methods (SASL mechanisms), such as PLAIN, LOGIN, CRAM-MD5, SCRAM or XOAUTH2. The server lists the ones it takes; here none of them can be used with what is set. A server that lists only XOAUTH2 wants a token, not a password.',
  fix: [
    'In the settings of the sending program, set the method to automatic, or to one the server lists: PLAIN or LOGIN over TLS suit nearly every server.',
    'If the server lists only NTLM or GSSAPI, ask its administrator to allow PLAIN or LOGIN over TLS for this account, or a connector without a login for {seenAddress}.',
    'If the server lists only XOAUTH2 or OAUTHBEARER, set up OAuth in the provider settings; a password cannot be used there.',
    'If the list is empty before TLS, set Security to STARTTLS.',
  ],
  decides: 'If the method was accepted and the password refused, the cause is auth-bad-credentials.',
  references: [
    {
      title: 'RFC 4954 §4, the AUTH command, 504 reply',
      url: 'https://www.rfc-editor.org/rfc/rfc4954#section-4',
    },
    {
      title: 'RFC 4954 §6, 534 5.7.9, mechanism too weak',
      url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
    },
    {
      title: 'RFC 4422 §3.2, mechanism negotiation',
      url: 'https://www.rfc-editor.org/rfc/rfc4422#section-3.2',
    },
  ],
});
