import { defineCause } from './define.ts';

/**
 * The certificate of the server, or one of its chain, has expired. `detail`: which one and its last day.
 */
export const cause = defineCause({
  id: 'tls-cert-expired',
  stage: 'tls',
  level: 'blocking',
  actor: 'server-admin',
  title: "The server's certificate has expired",
  summary:
    'The certificate of {server} is no longer valid ({detail}), so the sender cannot be sure to talk to the right server.',
  explanation:
    'Certificates have a last day. The renewal failed, or it worked and the mail service was not reloaded and still shows the old one. An expired intermediate certificate has the same effect, and so has a clock on this machine that runs ahead.',
  fix: [
    'Ask the server\'s administrator: "The certificate on {server} has expired, as shown in the report. Please renew it and reload the mail service; a web server on the same machine may already show the new one."',
    "If the server is yours, run the renewal (for example certbot renew) and reload the mail service; add that reload to the renewal's deploy hook.",
    'Check the date and time of this machine.',
    "If the expired one is an intermediate or root certificate, update the server's chain file or this machine's certificate store.",
  ],
  decides: 'If the clock of this machine is wrong, every certificate looks expired or not yet valid.',
  references: [
    { title: 'RFC 5280 §4.1.2.5, validity', url: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5' },
    {
      title: 'RFC 8446 §6.2, error alerts, certificate_expired',
      url: 'https://www.rfc-editor.org/rfc/rfc8446#section-6.2',
    },
  ],
});
