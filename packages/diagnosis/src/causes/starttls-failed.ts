import { defineCause } from './define.ts';

/** STARTTLS is offered but refused or broken at the server. `detail`: the server's reply. */
export const cause = defineCause({
  id: 'starttls-failed',
  stage: 'starttls',
  level: 'blocking',
  actor: 'server-admin',
  title: 'The server offers STARTTLS but cannot do it',
  summary:
    'STARTTLS is offered by {server} and then fails to begin ({detail}), so the connection stays unencrypted and was given up.',
  explanation:
    'The offer was made and not kept. Usually the certificate or its key cannot be read, has the wrong rights, or the TLS library of the server failed to start. It is a fault of the server, whoever connects.',
  fix: [
    'Ask the server\'s administrator: "Your server offers STARTTLS and answers the command with the reply in the report. Please check that certificate and key exist, fit together and can be read by the mail service, and look at the mail log at that time."',
    'If the server is yours, check the paths and rights of certificate and key, and that a renewed certificate was followed by a reload of the mail service.',
    'If the provider also documents port 465 with implicit TLS, use that until STARTTLS works.',
    'If the reply begins with 4, run the check again in some minutes.',
  ],
  decides: 'If the server said yes and the handshake then broke, the cause is one of the tls- causes.',
  references: [
    { title: 'RFC 3207 §4, STARTTLS, 454 reply', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
    {
      title: 'RFC 3463 §3.8, security or policy status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    },
  ],
});
