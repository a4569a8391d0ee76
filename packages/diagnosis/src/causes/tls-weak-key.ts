import { defineCause } from './define.ts';

/**
 * Key, Diffie-Hellman group or signature is too weak for this client. `detail`: what is weak and how many
 * bits.
 */
export const cause = defineCause({
  id: 'tls-weak-key',
  stage: 'tls',
  level: 'blocking',
  actor: 'server-admin',
  title: "The server's key or signature is too weak",
  summary:
    'The encryption offered by {server} uses a key or signature that is too weak for this sender ({detail}).',
  explanation:
    'Current TLS libraries reject RSA keys below 2048 bits, Diffie-Hellman groups below 1024 or 2048 bits, and certificates signed with MD5 or SHA-1. The server was set up long ago and needs new parameters.',
  fix: [
    'Ask the server\'s administrator: "Please replace what the report names: a certificate with an RSA key of 2048 bits or ECDSA P-256 signed with SHA-256, and Diffie-Hellman parameters of 2048 bits."',
    'If the server is yours, remove old parameter files (dh512.pem, dh1024.pem), let the mail service use its defaults, and reload it.',
    "Until then, lower the sender's security level for this one server only, if it can do that (OpenSSL: DEFAULT@SECLEVEL=1).",
  ],
  decides: 'The TLS library\'s words decide: "dh key too small", "ee key too small" or "ca md too weak".',
  references: [
    { title: 'RFC 9325 §4.5, public key length', url: 'https://www.rfc-editor.org/rfc/rfc9325#section-4.5' },
    { title: 'RFC 9155, MD5 and SHA-1 signatures deprecated', url: 'https://www.rfc-editor.org/rfc/rfc9155' },
  ],
});
