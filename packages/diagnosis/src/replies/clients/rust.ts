import { defineClient } from '../phrases.ts';

const rustls = 'https://github.com/rustls/rustls/blob/main/rustls/src/error.rs';

/** Rust: the TLS library rustls, and the mail library lettre on top of it. */
export const family = defineClient({
  id: 'rust',
  name: 'Rust (lettre, rustls)',
  recognise: [
    /\blettre\b|rustls|invalid peer certificate|\(os error \d+\)|received corrupt message of type/i,
  ],
  errors: [
    {
      cause: 'tls-mode-mismatch',
      match:
        /(?:received )?corrupt message of type (?:InvalidMessage\()?InvalidContentType|\bInvalidContentType\b/i,
      weight: 'decisive',
      samples: ['received corrupt message of type InvalidContentType'],
      note: 'What came is no TLS record: the port speaks cleartext first.',
      source: rustls,
    },
    {
      cause: 'tls-cert-untrusted-ca',
      match:
        /invalid peer certificate(?: contents)?:? \W?(?:UnknownIssuer|BadSignature|InvalidCertificateSignature)|\bUnknownIssuer\b/i,
      weight: 'strong',
      samples: ['invalid peer certificate: UnknownIssuer'],
      source: rustls,
    },
    {
      cause: 'tls-cert-self-signed',
      match: /\bCaUsedAsEndEntity\b/i,
      weight: 'strong',
      samples: ['invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))'],
      note: 'A certificate authority, made by the server itself, stands where the certificate of the server should be.',
    },
    {
      cause: 'tls-cert-hostname-mismatch',
      match:
        /invalid peer certificate:? \W?(?:\w*NotValidForName\w*|certificate not valid for name)|\b(?:Cert)?NotValidForName\w*/i,
      weight: 'decisive',
      samples: [
        'invalid peer certificate: NotValidForName',
        'invalid peer certificate: certificate not valid for name',
      ],
      source: rustls,
    },
    {
      cause: 'tls-cert-expired',
      match: /invalid peer certificate:? \W?(?:Cert)?Expired|certificate expired: verification time/i,
      weight: 'decisive',
      samples: ['invalid peer certificate: Expired'],
      source: rustls,
    },
    {
      cause: 'tls-cert-not-yet-valid',
      match:
        /invalid peer certificate:? \W?(?:Cert)?NotValidYet|certificate not valid yet: verification time/i,
      weight: 'decisive',
      samples: ['invalid peer certificate: NotValidYet'],
      source: rustls,
    },
    {
      cause: 'tls-protocol-too-old',
      match:
        /peer is incompatible:? \W?(?:SupportedVersions\w*|ServerDoesNotSupportTls1\w*|ServerTlsVersion\w*|Tls1\dRequired\w*|\w*TlsVersion\w*)/i,
      weight: 'decisive',
      samples: ['peer is incompatible: ServerDoesNotSupportTls12Or13'],
      source: rustls,
    },
    {
      cause: 'tls-cipher-mismatch',
      match: /peer is incompatible:? \W?(?:NoCipherSuitesInCommon|NoKxGroupsInCommon)/i,
      weight: 'decisive',
      samples: ['peer is incompatible: NoCipherSuitesInCommon'],
      source: rustls,
    },
    {
      cause: 'auth-mechanism-unsupported',
      match: /no compatible authentication mechanism/i,
      weight: 'strong',
      samples: ['No compatible authentication mechanism was found'],
      source: 'https://github.com/lettre/lettre/blob/master/src/transport/smtp/client/connection.rs',
    },
  ],
});
