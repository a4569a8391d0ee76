import { defineCause } from './define.ts';

/** The chain ends at an authority this machine does not know. `detail`: the issuer's name. */
export const cause = defineCause({
  id: 'tls-cert-untrusted-ca',
  stage: 'tls',
  level: 'blocking',
  actor: 'you',
  title: "The certificate's issuer is not trusted here",
  summary:
    'The certificate of {server} was issued by an authority that this machine does not know ({detail}).',
  explanation:
    "Trust comes from the list of authorities on the machine that connects. A company's own authority is missing there until somebody adds it; an old system or a slim container may miss public ones too. Users of the company's computers often do not notice, because there it is installed.",
  fix: [
    "If the issuer is your own company's authority, get its root certificate from the team that runs it and install it for the sending program: in the system store, or by NODE_EXTRA_CA_CERTS, SSL_CERT_FILE or --ca.",
    "If the issuer is a public authority, update this machine's certificates (the package ca-certificates) or the container image.",
    "If the sender is a hosted service that cannot be given a root certificate, ask the server's administrator for a certificate of a public authority.",
    "If you do not know the issuer, do not go on; ask the server's administrator for the fingerprint and compare.",
  ],
  decides:
    'If the missing piece is an intermediate certificate of a known authority, the cause is tls-cert-chain-incomplete.',
  references: [
    { title: 'RFC 5280 §6.1, path validation', url: 'https://www.rfc-editor.org/rfc/rfc5280#section-6.1' },
    {
      title: 'RFC 8446 §6.2, error alerts, unknown_ca',
      url: 'https://www.rfc-editor.org/rfc/rfc8446#section-6.2',
    },
  ],
});
