import { defineCause } from './define.ts';

/**
 * Host, port or TLS mode differ from what this provider documents, and the difference explains the
 * failure. `detail`: the setting that differs; `suggestion`: the documented endpoint.
 */
export const cause = defineCause({
  id: 'provider-settings-mismatch',
  stage: 'configuration',
  level: 'blocking',
  actor: 'you',
  title: 'The settings are not the ones this provider documents',
  summary:
    'The settings for {server} differ ({detail}) from what {provider} documents for sending mail ({suggestion}).',
  explanation:
    'Providers accept mail from customers only at certain hosts and ports, often one per region, and retire old names. A host that receives mail (MX) or serves IMAP does not accept a login for sending. What failed is explained by this difference.',
  fix: [
    'In the provider settings, set host, port and Security to what {provider} documents ({suggestion}).',
    "If the account belongs to a region or a data centre, take the host name that your account's own page shows, not one from a tutorial.",
    'Run the check again. If it fails in the same way with the documented settings, send the report to the support of {provider}.',
  ],
  decides:
    'It is only named when the documented settings work or the failure is the one this difference produces; otherwise it is listed as a side finding.',
  references: [
    { title: 'RFC 6409 §3.1, message submission', url: 'https://www.rfc-editor.org/rfc/rfc6409#section-3.1' },
    {
      title: 'RFC 8314 §3.3, implicit TLS for submission',
      url: 'https://www.rfc-editor.org/rfc/rfc8314#section-3.3',
    },
  ],
});
