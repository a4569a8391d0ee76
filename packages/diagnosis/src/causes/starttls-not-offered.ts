import { defineCause } from './define.ts';

/**
 * STARTTLS is required by the settings or by a login, and the server does not offer it; whoever enters
 * the settings acts where another port offers TLS. `suggestion`: a port of the same host that offers TLS.
 */
export const cause = defineCause({
  id: 'starttls-not-offered',
  stage: 'starttls',
  level: 'blocking',
  actor: 'server-admin',
  title: 'The server does not offer STARTTLS',
  summary:
    'The settings require an encrypted connection, but {server} does not offer STARTTLS, so nothing more was sent.',
  explanation:
    'Without STARTTLS the password and the mail would cross the network readable. Postroad stops there unless cleartext was asked for in so many words. The server may offer TLS on another port, or has no certificate configured.',
  fix: [
    'Ask the server\'s administrator: "Please enable STARTTLS on {server}, or tell us the port for submission with TLS." On Postfix this needs smtpd_tls_security_level = may and a certificate.',
    'If the documentation of the server names another port with TLS, set that in the provider settings.',
    'Only inside a network you trust entirely, and without a login, set Security to none.',
  ],
  decides:
    'If EHLO shows masked words such as XXXXXXXA, or STARTTLS is offered on another path to the same server, the cause is starttls-stripped-by-middlebox.',
  references: [
    { title: 'RFC 3207 §4, STARTTLS', url: 'https://www.rfc-editor.org/rfc/rfc3207#section-4' },
    {
      title: 'RFC 8314 §3.3, implicit TLS for submission',
      url: 'https://www.rfc-editor.org/rfc/rfc8314#section-3.3',
    },
    { title: 'Postfix TLS support', url: 'https://www.postfix.org/TLS_README.html' },
  ],
});
