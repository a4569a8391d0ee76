import { defineConcept } from '../phrases.ts';

/** The name looked up does not exist or is no host name at all. */
export const concept = defineConcept({
  cause: 'dns-host-not-found',
  phrases: [
    {
      match:
        /host or domain name not found|name service error for name=\S+ type=\S+: host not found|(?:unrouteable|unroutable|unresolvable) (?:mail )?(?:domain|address|host)|(?:host|domain)(?: name)? (?:lookup )?(?:not found|unknown|lookup failed)|(?:recipient|destination|target) (?:\S+ )?domain(?: \S+){0,3} (?:not found|does not exist|doesn't exist|invalid|unknown|not resolve)|domain (?:\S+ )?(?:does not|doesn't) exist|nxdomain/i,
      weight: 'strong',
      unless:
        /host found but no data|no data record|sender|helo|client host|hostname, \[|host not found, try again|mail from|try again/i,
      samples: [
        'Host or domain name not found. Name service error for name=example.invalid type=AAAA: Host not found',
      ],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_addr.c',
    },
    {
      match:
        /recipient address rejected: domain not found|(?:bad|invalid) destination (?:host|system)|bad destination system address|dns error.{0,40}(?:recipient|destination|domain name not found)|unrouteable address/i,
      samples: ['<a@b.c>: Recipient address rejected: Domain not found'],
      source: 'https://github.com/hitobito/hitobito/issues/495',
      weight: 'strong',
      unless: /sender/i,
    },
  ],
});
