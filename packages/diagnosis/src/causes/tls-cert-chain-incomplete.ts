import { defineCause } from './define.ts';

/** The server does not send an intermediate certificate. `detail`: the issuer that is missing. */
export const cause = defineCause({
  id: 'tls-cert-chain-incomplete',
  stage: 'tls',
  level: 'blocking',
  actor: 'server-admin',
  title: 'The server does not send its intermediate certificate',
  summary:
    'The certificate of {server} is from a real authority, but the server leaves out the intermediate certificate that leads to it ({detail}).',
  explanation:
    'A server has to send the whole chain except the root. Browsers often find the missing piece by themselves, so the fault goes unnoticed until a program connects that does not. It is a matter of one file at the server.',
  fix: [
    'Ask the server\'s administrator: "Please configure the full chain on {server}; the intermediate certificate is missing." With Let\'s Encrypt that means fullchain.pem instead of cert.pem.',
    "If the server is yours, put the server's certificate first and the intermediate after it into one file, set that file in the mail service, and reload the service.",
    'Until it is repaired, download the intermediate from its authority and give it to the sender (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE or --ca).',
  ],
  decides: 'If the chain stays unknown with the intermediate added, the cause is tls-cert-untrusted-ca.',
  references: [
    {
      title: 'RFC 8446 §4.4.2, certificate message',
      url: 'https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2',
    },
    { title: 'RFC 5280 §6.1, path validation', url: 'https://www.rfc-editor.org/rfc/rfc5280#section-6.1' },
  ],
});
