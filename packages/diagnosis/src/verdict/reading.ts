import type { Reading, Refusal } from '../checks/types.ts';
import type { Facts, ReplyFacts } from '../facts.ts';
import { providerById } from '../providers/lookup.ts';
import { classify } from '../replies/classify.ts';
import type { Stage } from '../vocabulary.ts';

/** The reply that ended the dialogue, with its stage: the first negative one in the order of the session. */
function firstRefusal(facts: Facts): { stage: Stage; reply: ReplyFacts } | undefined {
  const { session } = facts;
  if (session === undefined) return undefined;
  const last = session.login.attempts.at(-1);
  const ehlo = session.ehlo?.code === 250 ? session.ehlo : (session.helo ?? session.ehlo);
  const inOrder: readonly (readonly [Stage, ReplyFacts | undefined])[] = [
    ['greeting', session.greeting],
    ['ehlo', ehlo],
    ['starttls', session.starttls],
    ['ehlo', session.ehloOverTls],
    ['auth', last?.accepted === false ? last.reply : undefined],
    ['mail', session.mail],
    ['rcpt', session.rcpt],
    ['data', session.dataCommand],
    ['data', session.data],
  ];
  const found = inOrder.find(([, reply]) => reply !== undefined && reply.code >= 400);
  return found?.[1] === undefined ? undefined : { stage: found[0], reply: found[1] };
}

/** Works out once what all checks share: who the provider is, and what the refusal means. Pure. */
export function read(facts: Facts): Reading {
  const provider = facts.settings.provider === undefined ? undefined : providerById(facts.settings.provider);
  const refused = firstRefusal(facts);
  return {
    ...(provider === undefined ? {} : { provider }),
    ...(refused === undefined ? {} : { refusal: interpret(facts, refused.stage, refused.reply) }),
  };
}

function interpret(facts: Facts, stage: Stage, reply: ReplyFacts): Refusal {
  const { session, settings } = facts;
  const attempt = session?.login.attempts.at(-1);
  // What an OAuth server said in its challenge belongs to the refusal that follows it.
  const challenges = stage === 'auth' ? (attempt?.challenges ?? []).filter((text) => text !== '') : [];
  const words = [session?.greeting?.text, ...(session?.ehlo?.lines ?? [])]
    .filter((text) => text !== undefined)
    .join('\n');
  const encrypted = session?.tls !== undefined;
  const ranking = classify(
    {
      kind: 'smtp-reply',
      stage,
      code: reply.code,
      ...(reply.enhanced === undefined ? {} : { enhanced: reply.enhanced }),
      text: reply.text,
      ...(challenges.length === 0 ? {} : { clientError: challenges.join(' ') }),
      config: {
        host: settings.hostReading.cleaned ?? settings.host,
        port: settings.port,
        tls: encrypted ? (settings.effective.mode === 'implicit' ? 'implicit' : 'starttls') : 'none',
        ...(attempt === undefined ? {} : { mechanism: attempt.mechanism }),
      },
    },
    { greeting: words },
  );
  return { stage, reply, ranking };
}
