import { defineCause } from './define.ts';

/** The sender's domain is not verified with the provider. `detail`: the server's words. */
export const cause = defineCause({
  id: 'sender-domain-not-verified',
  stage: 'mail',
  level: 'blocking',
  actor: 'you',
  title: "The sender's domain is not verified with the provider",
  summary:
    'At {provider}, mail from {from} is refused because {senderDomain} is not verified for this account.',
  explanation:
    "Mail services send only for domains whose owner has proven it, mostly by DNS records they hand out. The login works; the domain of the sender address is not on the account's list, is verified in another region or account, or its records were removed since.",
  fix: [
    'Sign in at {provider}, add {senderDomain} under domains or identities, and copy the DNS records it shows.',
    'Hand these records to whoever runs the DNS of {senderDomain}, word for word, and wait until the console says verified.',
    'If the domain is verified, check that it is so in the same region, account and subaccount as the host and login in the settings.',
    'Check the sender address for a wrong or missing subdomain; a verified example.com does not always cover news.example.com.',
    'Until then, send from an address of a domain that is verified.',
  ],
  decides: 'If only this one address and not the domain is refused, the cause is sender-not-permitted.',
  references: [
    {
      title: 'RFC 6409 §6.1, enforce submission rights',
      url: 'https://www.rfc-editor.org/rfc/rfc6409#section-6.1',
    },
    {
      title: 'RFC 6376 §3.6.2, DKIM keys in DNS',
      url: 'https://www.rfc-editor.org/rfc/rfc6376#section-3.6.2',
    },
  ],
});
