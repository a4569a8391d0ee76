import { defineCause } from './define.ts';

/**
 * The name looked up (the server, or the recipient's domain) does not exist or is no host name at all.
 * `detail`: the resolver's answer, NXDOMAIN or ENOTFOUND.
 */
export const cause = defineCause({
  id: 'dns-host-not-found',
  stage: 'dns',
  level: 'blocking',
  actor: 'you',
  title: 'The host name does not exist in DNS',
  summary: 'The name service says that {host} does not exist, so there is no server to connect to.',
  explanation:
    'DNS answered clearly: there is no such name. Most often a letter is missing, the wrong ending was used, or a blank or quote slipped in. Where the name is only known inside a company, a sender outside cannot find it.',
  fix: [
    "In the provider settings, compare the host name letter by letter with the provider's documentation and correct it; watch for swapped letters, a missing dot and a wrong ending.",
    'If the field holds the mail domain (example.com), replace it by the host name the provider gives for outgoing mail, such as smtp.example.com.',
    'If the name is internal, ask whoever runs that DNS zone for a name that can be found from the machine which sends, or send from inside.',
    'If the name was created or moved recently, wait until its record has spread and run the check again.',
  ],
  decides:
    'A resolver that fails or times out is dns-temporary-failure; a name that exists without an address is dns-no-usable-address.',
  references: [
    { title: 'RFC 1035 §4.1.1, response codes', url: 'https://www.rfc-editor.org/rfc/rfc1035#section-4.1.1' },
    { title: 'RFC 2308 §2.1, name error', url: 'https://www.rfc-editor.org/rfc/rfc2308#section-2.1' },
    {
      title: 'RFC 8020, NXDOMAIN, there really is nothing underneath',
      url: 'https://www.rfc-editor.org/rfc/rfc8020',
    },
  ],
});
