import { phrase } from '../languages/phrase.ts';
import type { Stage } from '../vocabulary.ts';
import { attemptEvidence, failedOutcome, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

const STAGE_OF_STEP: Readonly<Record<string, Stage>> = {
  greeting: 'greeting',
  ehlo: 'ehlo',
  starttls: 'starttls',
  tls: 'tls',
  auth: 'auth',
  mail: 'mail',
  rcpt: 'rcpt',
  data: 'data',
};

/** Connected, then cut. Assumes tls-mode-mismatch reports the port that closes because it wanted TLS. */
export const check: Check = {
  id: 'tcp-reset',
  examine(facts) {
    if (failedOutcome(facts) === 'reset')
      return { confidence: 0.85, evidence: attemptEvidence(facts.attempts) };
    const failure = facts.session?.failure;
    if (failure?.code !== 'ECONNLOST' || facts.controls.otherMode?.worked === true) return undefined;
    const stage = STAGE_OF_STEP[failure.step] ?? 'greeting';
    const early = stage === 'greeting' || stage === 'ehlo';
    return {
      confidence: early ? 0.85 : 0.65,
      stage,
      evidence: [
        saw(
          'session.failure',
          `${failure.reset === true ? 'reset' : 'closed'} by the other side while waiting for the reply to ${failure.step}`,
        ),
        ...(failure.received === undefined || failure.received === ''
          ? [saw('session.bytesReceived', `${facts.session?.bytesReceived ?? 0} bytes had come`)]
          : [saw('session.failure.received', `last came: ${failure.received}`)]),
      ],
      args: {
        detail: phrase('{end} after {bytes} bytes', {
          end: failure.reset === true ? phrase('a TCP reset') : phrase('an orderly close'),
          bytes: facts.session?.bytesReceived ?? 0,
        }),
      },
    };
  },
};
