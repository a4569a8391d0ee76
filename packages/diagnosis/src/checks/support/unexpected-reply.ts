import type { ReplyFacts, SessionFacts } from '../../facts.ts';
import type { Stage } from '../../vocabulary.ts';

const COMPLETION: readonly number[] = Array.from({ length: 100 }, (_, i) => 200 + i);

/**
 * A reply that is neither a refusal nor what the command may be answered with (RFC 5321 §4.3.2): the server is out of
 * step with its client. Inside a mail transaction every 2yz is as good as 250 (§4.2: the first digit counts).
 */
export function unexpectedReply(
  session: SessionFacts,
): { readonly stage: Stage; readonly reply: ReplyFacts } | undefined {
  const login = session.login.attempts.at(-1);
  const given: readonly (readonly [Stage, ReplyFacts | undefined, readonly number[]])[] = [
    ['greeting', session.greeting, [220]],
    ['ehlo', session.helo ?? session.ehlo, [250]],
    ['starttls', session.starttls, [220]],
    ['ehlo', session.ehloOverTls, [250]],
    ['auth', login?.accepted === false ? login.reply : undefined, [235]],
    ['mail', session.mail, COMPLETION],
    ['rcpt', session.rcpt, COMPLETION],
    ['data', session.dataCommand, [354]],
    ['data', session.data, COMPLETION],
  ];
  for (const [stage, reply, good] of given) {
    if (reply !== undefined && reply.code < 400 && !good.includes(reply.code)) return { stage, reply };
  }
  return undefined;
}
