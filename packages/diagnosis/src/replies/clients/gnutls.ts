import { defineClient } from '../phrases.ts';

/** GnuTLS, and msmtp, Exim and swaks that print it. */
export const family = defineClient({
  id: 'gnutls',
  name: 'GnuTLS',
  recognise: [/gnutls|GNUTLS_E_/i, /^msmtp:/m, /tls_in_|tls-failed/],
  errors: [
    {
      cause: 'tls-mode-mismatch',
      match:
        /An unexpected TLS packet was received|GNUTLS_E_UNEXPECTED_PACKET|unexpected TLS packet|GNUTLS_E_UNSUPPORTED_VERSION_PACKET|record packet with illegal version|unsupported record version/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-weak-key',
      match:
        /The Diffie-Hellman prime sent by the server is not acceptable|GNUTLS_E_DH_PRIME_UNACCEPTABLE|insecure algorithm|GNUTLS_E_INSUFFICIENT_SECURITY/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-cert-untrusted-ca',
      match:
        /The certificate issuer is unknown|hasn't got a known issuer|certificate is NOT trusted|Error in the certificate verification|issuer is (?:not|un)known/i,
      weight: 'strong',
      unless: /expired|not yet activated|hostname|does not match/i,
    },
    {
      cause: 'tls-cert-expired',
      match: /certificate chain uses expired certificate/i,
      weight: 'decisive',
    },
    { cause: 'tls-cert-not-yet-valid', match: /not yet activated/i, weight: 'decisive' },
    {
      cause: 'tls-cert-hostname-mismatch',
      match:
        /the certificate owner does not match|name in the certificate does not match|certificate's owner does not match/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-protocol-too-old',
      match:
        /A TLS fatal alert has been received: Error in protocol version|GNUTLS_E_UNSUPPORTED_VERSION|unsupported version packet/i,
      weight: 'strong',
    },
    {
      cause: 'tls-cipher-mismatch',
      match:
        /No supported cipher suites have been found|GNUTLS_E_NO_CIPHER_SUITES|Could not negotiate a supported cipher suite/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-handshake-failed',
      match:
        /The TLS connection was non-properly terminated|TLS fatal alert has been received|gnutls_handshake(?:\(\))? (?:failed|error)|TLS handshake failed|A TLS packet with unexpected length was received|Error in the (?:push|pull) function/i,
      weight: 'fair',
    },
    {
      cause: 'starttls-not-offered',
      match: /the server does not support TLS via the STARTTLS command/i,
      weight: 'decisive',
    },
    { cause: 'auth-not-offered', match: /the server does not support authentication/i, weight: 'decisive' },
    {
      cause: 'auth-requires-tls',
      match:
        /cannot use a secure authentication method|the server only supports authentication via (?:\S+ )?TLS/i,
      weight: 'strong',
    },
    {
      cause: 'auth-mechanism-unsupported',
      match: /cannot find a usable authentication method|authentication method \S+ not supported/i,
      weight: 'decisive',
    },
    {
      cause: 'tcp-timeout-filtered',
      match: /msmtp: cannot connect to \S+, port \d+: (?:Connection|Operation) timed out/i,
      weight: 'strong',
    },
    {
      cause: 'dns-host-not-found',
      match: /msmtp: cannot locate host|cannot locate host/i,
      weight: 'decisive',
    },
    { cause: 'banner-timeout', match: /cannot get initial OK message from server/i, weight: 'weak' },
  ],
});
