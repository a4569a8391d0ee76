import { defineCause } from './define.ts';

/**
 * The domain of the sender address does not exist in DNS or cannot receive mail. `detail`: the server's
 * words.
 */
export const cause = defineCause({
  id: 'sender-domain-not-found',
  stage: 'mail',
  level: 'blocking',
  actor: 'you',
  title: 'The domain of the sender address does not exist',
  summary: 'The server refuses {from} because it cannot find {senderDomain} in DNS.',
  explanation:
    'A sender must be able to get answers and bounces, so servers look its domain up. A made-up domain such as localhost or example.local, a typing error, or a domain without MX and address record fails this test.',
  fix: [
    'In the provider settings, set the sender address to one in a domain that exists and receives mail.',
    'If the domain is right, have an MX record (or at least an A record) added for {senderDomain} in public DNS; a name known only inside the company does not count.',
    "If the sending program makes the sender from the machine's name (root@server.local), set a sender address there.",
    'If the domain is new or was moved, wait until DNS has spread and run the check again; a reply that begins with 4 means the server will accept a retry.',
  ],
  decides: 'If the address itself is malformed, the cause is sender-address-invalid.',
  references: [
    { title: 'RFC 5321 §2.3.5, domain names', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-2.3.5' },
    {
      title: 'RFC 3463 §3.2, address status, X.1.8',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
    },
    { title: 'RFC 7505 §4, null MX', url: 'https://www.rfc-editor.org/rfc/rfc7505#section-4' },
  ],
});
