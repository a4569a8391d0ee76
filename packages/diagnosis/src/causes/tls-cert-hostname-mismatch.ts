import { defineCause } from './define.ts';

/**
 * The certificate is for other names than the one in the settings; the server's administrator acts where
 * the name is right. `detail`: the names in the certificate; `suggestion`: the name to use.
 */
export const cause = defineCause({
  id: 'tls-cert-hostname-mismatch',
  stage: 'tls',
  level: 'blocking',
  actor: 'you',
  title: 'The certificate is for another host name',
  summary:
    'The certificate shown by {server} is made for other names ({detail}) than the host name in the settings.',
  explanation:
    "A certificate proves the names written in it and nothing else. Often the settings hold an alias, the customer's own domain or an IP address, while the provider's certificate carries the provider's name. It can also mean that the connection ended at another server.",
  fix: [
    'In the provider settings, enter a host name that the certificate contains and the provider documents ({suggestion}).',
    'If an IP address was entered, enter the host name instead.',
    'If the name in the settings is right, ask the server\'s administrator: "Please add the host name we use to the certificate\'s subject alternative names, or tell us the name to use."',
    'If the names belong to a company you do not know, do not go on; see connection-redirected-by-host.',
    'Do not switch certificate checks off.',
  ],
  decides:
    'If the names are those of your web hoster while the settings name a mail provider, the connection was diverted: connection-redirected-by-host.',
  references: [
    {
      title: 'RFC 9525 §6, verifying service identity',
      url: 'https://www.rfc-editor.org/rfc/rfc9525#section-6',
    },
    {
      title: 'RFC 5280 §4.2.1.6, subject alternative name',
      url: 'https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6',
    },
    {
      title: 'RFC 7817 §3, e-mail server certificate verification',
      url: 'https://www.rfc-editor.org/rfc/rfc7817#section-3',
    },
  ],
});
