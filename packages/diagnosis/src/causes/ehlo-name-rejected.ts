import { defineCause } from './define.ts';

/**
 * The EHLO name is refused: not a full domain name, does not resolve, is blank or is somebody else's.
 * `detail`: the server's words.
 */
export const cause = defineCause({
  id: 'ehlo-name-rejected',
  stage: 'ehlo',
  level: 'blocking',
  actor: 'you',
  title: 'The server rejects the name this machine introduces itself with',
  summary: 'The sender introduced itself in EHLO with {ehloName}, and the server refuses that ({detail}).',
  explanation:
    'At the start of a session the sender gives its own name. Servers that check it want a full host name that exists in DNS. Programs often send localhost, a bare machine name, a container id or nothing at all.',
  fix: [
    'In the settings of the sending program, set the EHLO (HELO, client or local) name to the full public host name of the sender, such as app.example.com.',
    "Give that name an A or AAAA record with the sender's public address.",
    'If the program has no such setting, set the full host name of the machine or container it runs on.',
    'If the machine has no public name, use its public address in brackets, such as [203.0.113.7], or submit to a server that asks for a login on 587 or 465; those seldom check the name.',
  ],
  decides: 'A complaint about the reverse name of the IP address is ip-no-reverse-dns.',
  references: [
    { title: 'RFC 5321 §4.1.1.1, EHLO', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1' },
    {
      title: 'RFC 5321 §4.1.4, order of commands',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4',
    },
    { title: 'RFC 5321 §2.3.5, domain names', url: 'https://www.rfc-editor.org/rfc/rfc5321#section-2.3.5' },
  ],
});
