import { defineCause } from './define.ts';

/** Come back later (greylisting). `detail`: the time to wait, where the reply names it. */
export const cause = defineCause({
  id: 'greylisted',
  stage: 'rcpt',
  level: 'blocking',
  actor: 'nobody',
  title: 'The server asks to come back later (greylisting)',
  summary:
    'The server does not know this sender yet and wants the same mail tried again in a few minutes ({detail}).',
  explanation:
    'Greylisting turns an unknown combination of address, sender and recipient away once, because spammers seldom return. A mail server that retries gets through by itself. It is not a fault; a test that tries only once simply ends here.',
  fix: [
    'Wait five to fifteen minutes and run the check again with the same sender and recipient, from the same address.',
    'Make sure that the sending program keeps mail it could not hand over and retries; programs that try once lose it.',
    "If the sender changes its address at each attempt (a pool of addresses), ask the receiver's administrator to exempt it.",
  ],
  decides:
    'If the same refusal comes after an hour of retries, it is not greylisting: see rate-limited or ip-blocklisted.',
  references: [
    { title: 'RFC 6647 §2, types of greylisting', url: 'https://www.rfc-editor.org/rfc/rfc6647#section-2' },
    {
      title: 'RFC 5321 §4.5.4.1, sending strategy',
      url: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.4.1',
    },
  ],
});
