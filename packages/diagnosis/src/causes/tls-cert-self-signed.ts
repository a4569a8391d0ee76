import { defineCause } from './define.ts';

/** The server's certificate is signed by itself. `detail`: its subject and fingerprint. */
export const cause = defineCause({
  id: 'tls-cert-self-signed',
  stage: 'tls',
  level: 'blocking',
  actor: 'server-admin',
  title: 'The server uses a self-signed certificate',
  summary:
    'The certificate of {server} is signed by the server itself ({detail}) and by no authority that this machine trusts.',
  explanation:
    'Many mail servers make such a certificate at installation (often called localhost, snakeoil or Plesk). It encrypts, but anybody can make one with the same name, so it does not prove who answers.',
  fix: [
    'Ask the server\'s administrator: "Please install a certificate from a public authority, such as Let\'s Encrypt, for the name we connect to, and use it in the mail service."',
    "If the server is yours and internal, trust exactly this certificate on the sender: compare its fingerprint with the server's, then give the file to the sender (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE or --ca).",
    "If the provider's documentation names another host, enter that; the one in the settings may be a leftover.",
    'Do not switch certificate checks off.',
  ],
  decides:
    'A chain that ends in a certificate of your own company is tls-cert-untrusted-ca; the name of an antivirus product is tls-intercepted-by-proxy-or-av.',
  references: [
    { title: 'RFC 5280 §6.1, path validation', url: 'https://www.rfc-editor.org/rfc/rfc5280#section-6.1' },
    { title: 'RFC 7435 §3, opportunistic security', url: 'https://www.rfc-editor.org/rfc/rfc7435#section-3' },
  ],
});
