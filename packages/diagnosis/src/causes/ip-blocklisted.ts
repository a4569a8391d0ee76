import { defineCause } from './define.ts';

/**
 * Refused because the client's address is on a blocklist or has a bad reputation. `detail`: the list
 * named in the reply.
 */
export const cause = defineCause({
  id: 'ip-blocklisted',
  stage: 'greeting',
  level: 'blocking',
  actor: 'network',
  title: 'The sending IP address is on a blocklist',
  summary:
    'The server refuses {seenAddress} because that address is on a blocklist or has a bad reputation ({detail}).',
  explanation:
    'Mail servers ask public lists whether an address has sent spam or should not send mail directly at all. Home, office and freshly rented cloud addresses are often listed without any fault of yours. The refusal concerns the address, not the login.',
  fix: [
    "Open the link in the server's reply, or look {seenAddress} up at the list it names, and read the reason.",
    'If you submit mail for your provider on port 25, change to its submission port in the provider settings: 587 with STARTTLS or 465 with implicit TLS; lists of home and dynamic addresses are normally not applied after a login.',
    'If the address is listed for spam, find and stop the source first, then request removal at the list; a removal without that does not last.',
    'Ask your hoster for another address, or send through a relay, if the whole range is listed.',
    'If the receiving server keeps its own list, write to its postmaster with the reply and {seenAddress}, and ask for removal.',
  ],
  decides:
    'A missing or wrong PTR record named in the reply is ip-no-reverse-dns; "not authorised, contact your administrator" without a list is ip-not-allowlisted.',
  references: [
    {
      title: 'RFC 5782 §2, structure of an IP address DNSBL',
      url: 'https://www.rfc-editor.org/rfc/rfc5782#section-2',
    },
    {
      title: 'RFC 3463 §3.8, security or policy status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    },
  ],
});
