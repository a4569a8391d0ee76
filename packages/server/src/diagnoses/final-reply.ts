import type { Diagnosis } from '@postroad/diagnosis';

/** As kept of the server's words. */
const MAX_REPLY = 2_000;

type Reply = NonNullable<Diagnosis['facts']['greeting']>;

/**
 * The server's own words that ended a diagnosis, line by line as they came: the reply to the end of data, or the refusal
 * at the stage that failed. Undefined where no words ended it: silence, a closed connection, TLS.
 */
export function finalReply({ verdict, stage, stages, facts, transcript }: Diagnosis): string | undefined {
  const { greeting, auth, envelope, failure } = facts;
  if (envelope.data !== undefined) return whole(envelope.data);
  if (failure !== undefined || verdict === 'ok') return undefined;
  const replies: Partial<Record<string, Reply | undefined>> = {
    greeting,
    auth: auth?.attempts.at(-1)?.reply,
    mail: envelope.mail,
    rcpt: envelope.rcpt,
  };
  const reply = replies[stage ?? ''];
  if (reply !== undefined) return whole(reply);
  if (stage === 'data') return transcript.findLast(({ dir }) => dir === 'server')?.text.slice(0, MAX_REPLY);
  // Of the others only the stage keeps the first line.
  const { detail = '' } = stages.find((one) => one.stage === stage && one.status === 'failed') ?? {};
  return /^[2-5]\d\d(?: |$)/.test(detail) ? detail.slice(0, MAX_REPLY) : undefined;
}

function whole({ code, lines }: Reply): string {
  const all = lines.map((line, at) => `${code}${at === lines.length - 1 ? ' ' : '-'}${line}`);
  return all.join('\n').slice(0, MAX_REPLY);
}
