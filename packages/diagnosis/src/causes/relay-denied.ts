import { defineCause } from './define.ts';

/**
 * The server does not relay for this client or login; its administrator acts where this client is meant
 * to be allowed. `detail`: the server's words.
 */
export const cause = defineCause({
  id: 'relay-denied',
  stage: 'rcpt',
  level: 'blocking',
  actor: 'you',
  title: 'The server does not pass mail on for this sender',
  summary:
    'Mail to {to} is not passed on by {server}, because the recipient is not one of its own and this client did not prove that it may send elsewhere.',
  explanation:
    'A server delivers to its own domains for anybody and to others only for its customers. A customer is known by a login or by an address on its list. Often the settings contain no login, the login did not take place, or the host is the one that receives mail.',
  fix: [
    'In the provider settings, enter user name and password, switch authentication on, and use the submission port 587 with STARTTLS or 465.',
    'Check that the host is the one for outgoing mail and not the MX of a domain.',
    'If this sender is to be known by its address, ask the server\'s administrator: "Please allow {seenAddress} to relay" (Postfix: mynetworks; Exchange: a receive connector with relay rights).',
    'If a login took place, ask the administrator whether this account may send to foreign domains at all.',
    "If the recipient's domain should be local on that server, have it added there.",
  ],
  decides:
    'If the server asks for a login in so many words, the cause is auth-required; if only this recipient is refused, it is recipient-rejected-unknown.',
  references: [
    {
      title: 'RFC 5321 §7.9, scope of operation of SMTP servers',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-7.9',
    },
    {
      title: 'RFC 3463 §3.8, security or policy status, X.7.1',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    },
    {
      title: 'Postfix SMTP relay and access control',
      url: 'https://www.postfix.org/SMTPD_ACCESS_README.html',
    },
  ],
});
