import { defineCause } from './define.ts';

/** Refused for SPF, DKIM or DMARC. `detail`: which of them failed and for which domain. */
export const cause = defineCause({
  id: 'sender-rejected-spf-dmarc',
  stage: 'rcpt',
  level: 'blocking',
  actor: 'you',
  title: 'The sender failed SPF, DKIM or DMARC',
  summary:
    'The server refuses {from} because the checks that protect {senderDomain} against forgery failed ({detail}).',
  explanation:
    "SPF lists in DNS the servers that may send for a domain, DKIM signs each message, and DMARC says what to do when neither fits the sender. Here mail comes from a server that {senderDomain} has not named, or it is unsigned. The receiver follows the domain's own rule.",
  fix: [
    "If this domain is yours, have the server that sends added to its SPF record ({seenAddress}, or the include: term from the provider's documentation); a domain has one SPF record only.",
    'Switch DKIM signing on at the provider and publish the key it shows in the DNS of {senderDomain}.',
    'If the domain is not yours (for example a gmail.com address in a web form), send from your own domain and put the other address into Reply-To.',
    "If mail reaches the receiver through a forwarder or gateway, let that sign or rewrite the sender, and ask the receiver's administrator to trust it.",
    'Read the result in the Authentication-Results line of a message that was accepted elsewhere, then run the check again.',
  ],
  decides:
    'If the address and not the domain is on a list, the cause is ip-blocklisted; a missing PTR record alone is ip-no-reverse-dns.',
  references: [
    { title: 'RFC 7208 §8.4, SPF result fail', url: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.4' },
    {
      title: 'RFC 7489 §10.3, rejecting on DMARC',
      url: 'https://www.rfc-editor.org/rfc/rfc7489#section-10.3',
    },
    {
      title: 'RFC 7372 §3, enhanced status codes for authentication failures',
      url: 'https://www.rfc-editor.org/rfc/rfc7372#section-3',
    },
  ],
});
