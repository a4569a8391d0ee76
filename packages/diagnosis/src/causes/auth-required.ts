import { defineCause } from './define.ts';

/** Sending without a login is not allowed: 530 5.7.0, 550 5.7.1 authentication required. */
export const cause = defineCause({
  id: 'auth-required',
  stage: 'mail',
  level: 'blocking',
  actor: 'you',
  title: 'The server wants a login before it takes mail',
  summary: 'Mail is taken by {server} only after a login, and none was made.',
  explanation:
    'The settings contain no user name and password, or the sending program did not use them. On the ports for submission a login is the rule.',
  fix: [
    'In the provider settings, enter user name and password of an account that may send, and switch authentication on.',
    'If they are set, check that the login really takes place: some programs skip it when TLS is off, because the server offers it only after STARTTLS; set Security to STARTTLS.',
    "If this sender is meant to send without a login, ask the server's administrator to allow {seenAddress} on that server.",
    'If the host is the one that receives mail (MX), enter the host for outgoing mail.',
  ],
  decides:
    'If the server refuses only recipients outside its own domains, with words about relaying, the cause is relay-denied.',
  references: [
    {
      title: 'RFC 4954 §6, 530 5.7.0, authentication required',
      url: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
    },
    {
      title: 'RFC 6409 §4.3, require authentication',
      url: 'https://www.rfc-editor.org/rfc/rfc6409#section-4.3',
    },
  ],
});
