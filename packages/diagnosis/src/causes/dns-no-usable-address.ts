import { defineCause } from './define.ts';

/**
 * The name exists but has no A or AAAA record, or only addresses nothing can be reached at. `detail`:
 * what the name has instead.
 */
export const cause = defineCause({
  id: 'dns-no-usable-address',
  stage: 'dns',
  level: 'blocking',
  actor: 'you',
  title: 'The host name has no usable address',
  summary: 'There is no address for {host} that a connection could be made to ({detail}).',
  explanation:
    'A server needs an A or AAAA record. A mail domain may have only MX records, and some names hold a placeholder such as 0.0.0.0, a loopback address or a documentation range. An ad-blocking or filtering resolver also answers 0.0.0.0 for names it blocks.',
  fix: [
    "In the provider settings, replace a mail domain by the host name for outgoing mail from the provider's documentation.",
    'If the server is yours, add an A or AAAA record with its public address for {host}.',
    'If the answer is 0.0.0.0 or 127.0.0.1 and the name is a public one, ask your network team whether the DNS filter blocks it, and compare with another resolver.',
    'If only an AAAA record exists and this machine has no IPv6, ask the provider for a name with an IPv4 address, or have IPv6 set up.',
  ],
  decides: 'NXDOMAIN is dns-host-not-found; only private addresses is dns-private-address.',
  references: [
    { title: 'RFC 1035 §3.4.1, A records', url: 'https://www.rfc-editor.org/rfc/rfc1035#section-3.4.1' },
    {
      title: 'RFC 6890 §2.2.2, special-purpose addresses',
      url: 'https://www.rfc-editor.org/rfc/rfc6890#section-2.2.2',
    },
    { title: 'RFC 5737 §3, documentation ranges', url: 'https://www.rfc-editor.org/rfc/rfc5737#section-3' },
  ],
});
