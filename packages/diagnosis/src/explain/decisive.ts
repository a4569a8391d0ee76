import type { Dialogue, FoundReply } from './dialogue.ts';

/**
 * The reply that decides: the first that blocked. A refusal the dialogue got over (EHLO answered with 502 and HELO
 * accepted, one mechanism refused and the next accepted) is none; of several refused logins the one about the
 * credentials decides.
 */
export function decisiveReply({ replies }: Dialogue): FoundReply | undefined {
  const blocking = replies.filter((reply, at) => reply.code >= 400 && !gotOver(replies, at));
  const first = blocking[0];
  if (first?.stage === 'auth' && /^50[0-4]$/.test(String(first.code))) {
    return (
      blocking.find((reply) => reply.stage === 'auth' && /^(?:535|534|454|53\d)$/.test(String(reply.code))) ??
      first
    );
  }
  return first;
}

function gotOver(replies: readonly FoundReply[], at: number): boolean {
  const reply = replies[at];
  if (!reply?.ofDialogue) return false;
  const later = replies.slice(at + 1);
  if (reply.stage === 'ehlo' && /^50\d$/.test(String(reply.code))) {
    return later[0]?.stage === 'ehlo' && later[0].code === 250;
  }
  if (reply.stage === 'auth') {
    const next = later.find((other) => other.code === 235 || other.stage === 'greeting');
    return next?.code === 235;
  }
  // VRFY, EXPN, NOOP, HELP, RSET: a refusal there blocks nothing.
  return reply.stage === 'delivery';
}
