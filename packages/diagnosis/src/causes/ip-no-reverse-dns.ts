import { defineCause } from './define.ts';

/**
 * Refused because the client's address has no PTR record, or one that does not resolve back. `detail`:
 * the PTR found, if any.
 */
export const cause = defineCause({
  id: 'ip-no-reverse-dns',
  stage: 'greeting',
  level: 'blocking',
  actor: 'network',
  title: 'The sending IP address has no valid reverse DNS name',
  summary:
    'The server refuses {seenAddress} because reverse DNS for that address has no name, or a name that does not lead back to it.',
  explanation:
    'Receiving servers expect that the address a mail comes from has a name (PTR record) and that this name has the same address. The record is set by whoever owns the address, which is the hoster or internet provider, not in your own DNS zone.',
  fix: [
    "In your hoster's console, set the reverse DNS name (PTR) of {seenAddress} to a host name of yours, such as mail.example.com.",
    'In your own DNS, give that host name an A or AAAA record with the same address, so that both directions agree.',
    'If the console has no such setting, ask the hoster or internet provider: "Please set the PTR record of {seenAddress} to mail.example.com."',
    'If the address is IPv6 and has no PTR, set one too, or let the sender use IPv4.',
    'If you cannot get a PTR record, submit through a relay on port 587 with a login; submission servers do not ask for one.',
  ],
  decides:
    'If the reply complains about the name in EHLO instead of the address, the cause is ehlo-name-rejected.',
  references: [
    {
      title: 'RFC 1912 §2.1, PTR and A records should match',
      url: 'https://www.rfc-editor.org/rfc/rfc1912#section-2.1',
    },
    {
      title: 'RFC 7372 §3.3, 5.7.25, reverse DNS validation failed',
      url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3.3',
    },
  ],
});
