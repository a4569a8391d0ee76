import { defineCause } from './define.ts';

/** No cipher suite, group or signature algorithm in common. `detail`: what each side offers. */
export const cause = defineCause({
  id: 'tls-cipher-mismatch',
  stage: 'tls',
  level: 'blocking',
  actor: 'server-admin',
  title: 'Server and sender have no cipher in common',
  summary:
    'The connection to {server} cannot be encrypted because the two sides have no cipher in common ({detail}).',
  explanation:
    'Both sides speak TLS, but none of the methods one side allows is accepted by the other. Old servers offer only withdrawn ciphers such as RC4 or 3DES; hardened servers or senders allow only a short list; a server with only an ECDSA certificate cannot serve a sender that knows only RSA.',
  fix: [
    'Ask the server\'s administrator: "Please allow the ECDHE suites with AES-GCM or ChaCha20 on {server}; the sender finds none in common."',
    'If the sender pins a cipher list, remove the pin or add these suites.',
    'If the sender is old, update its runtime or TLS library.',
    'If the server has only an ECDSA certificate, ask for an RSA certificate beside it.',
  ],
  decides:
    'If the sender accepts the cipher but rejects a short key or an old signature, the cause is tls-weak-key.',
  references: [
    {
      title: 'RFC 9325 §4.2, cipher suites for TLS 1.2',
      url: 'https://www.rfc-editor.org/rfc/rfc9325#section-4.2',
    },
    {
      title: 'RFC 8446 §6.2, error alerts, handshake_failure',
      url: 'https://www.rfc-editor.org/rfc/rfc8446#section-6.2',
    },
  ],
});
