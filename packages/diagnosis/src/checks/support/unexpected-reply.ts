import type { ReplyFacts, SessionFacts } from '../../facts.ts';
import type { Stage } from '../../vocabulary.ts';

/**
 * A reply that is neither a refusal nor what the command may be answered with (RFC 5321 §4.3.2): the server is out of
 * step with its client.
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
    ['mail', session.mail, [250]],
    ['rcpt', session.rcpt, [250, 251]],
    ['data', session.dataCommand, [354]],
    ['data', session.data, [250]],
  ];
  for (const [stage, reply, good] of given) {
    if (reply !== undefined && reply.code < 400 && !good.includes(reply.code)) return { stage, reply };
  }
  return undefined;
}
