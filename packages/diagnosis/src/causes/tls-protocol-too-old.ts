import { defineCause } from './define.ts';

/** No TLS version in common. `detail`: the versions each side offers. */
export const cause = defineCause({
  id: 'tls-protocol-too-old',
  stage: 'tls',
  level: 'blocking',
  actor: 'server-admin',
  title: 'Server and sender have no TLS version in common',
  summary:
    'The connection to {server} cannot be encrypted because one side only knows TLS versions which the other no longer accepts ({detail}).',
  explanation:
    'TLS 1.0 and 1.1 were withdrawn in 2021 and current systems refuse them. Mostly the server is old; sometimes the sender is, for example an old Java, .NET, PHP or OpenSSL, against a provider that requires TLS 1.2.',
  fix: [
    'Ask the server\'s administrator: "Please enable TLS 1.2 and 1.3 on {server}; it offers only older versions."',
    'If the server already offers TLS 1.2, update the sender: its runtime (Java, .NET, PHP), its OpenSSL or its operating system, and remove settings that pin TLS 1.0.',
    'If a device such as a printer or scanner cannot be updated, let it send to an internal relay that speaks TLS 1.2 to the outside.',
    'Allow the old version only for this one server and only for a while, if the sending program can do that.',
  ],
  decides:
    'The handshake breaks with protocol_version or "unsupported protocol"; with handshake_failure and a common version, the cause is tls-cipher-mismatch.',
  references: [
    { title: 'RFC 8996 §4, do not use TLS 1.0', url: 'https://www.rfc-editor.org/rfc/rfc8996#section-4' },
    { title: 'RFC 9325 §3.1, protocol versions', url: 'https://www.rfc-editor.org/rfc/rfc9325#section-3.1' },
    {
      title: 'RFC 8446 §6.2, error alerts, protocol_version',
      url: 'https://www.rfc-editor.org/rfc/rfc8446#section-6.2',
    },
  ],
});
