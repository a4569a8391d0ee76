import { defineCause } from './define.ts';

/**
 * This login may not send as that address: SendAs denied, sender login mismatch, unverified sender. The
 * provider's admin console acts where the right has to be given there. `detail`: the server's words.
 */
export const cause = defineCause({
  id: 'sender-not-permitted',
  stage: 'mail',
  level: 'blocking',
  actor: 'you',
  title: 'This login may not send as that sender address',
  summary: 'The server does not permit {from} as the sender for this login or client.',
  explanation:
    'A server ties each login to the addresses it may use as sender, so that customers cannot pose as others. Usually the login is one mailbox and the sender another, or the sender was never registered with the service. Some servers say so at the sender, Postfix often at the first recipient, and Microsoft 365 only after the whole message.',
  fix: [
    'In the provider settings, set the sender address to the mailbox that logs in, or to one of its confirmed aliases.',
    'At transactional services, add and confirm this sender address or its domain in the console first.',
    'In Microsoft 365 or Exchange, ask the administrator: "Please give the mailbox that logs in the Send As right on the sender\'s mailbox."',
    "On Postfix, ask the server's administrator to add the pair of sender and login to smtpd_sender_login_maps.",
    'If the sending program uses another address in MAIL FROM than in the From line (a bounce address), set both to a permitted one.',
  ],
  decides:
    'If the whole domain has to be verified, the cause is sender-domain-not-verified; if the reply names SPF or DMARC, it is sender-rejected-spf-dmarc.',
  references: [
    {
      title: 'RFC 6409 §6.1, enforce submission rights',
      url: 'https://www.rfc-editor.org/rfc/rfc6409#section-6.1',
    },
    {
      title: 'RFC 3463 §3.8, security or policy status',
      url: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
    },
    {
      title: 'Postfix: smtpd_sender_login_maps',
      url: 'https://www.postfix.org/postconf.5.html#smtpd_sender_login_maps',
    },
  ],
});
