import { phrase } from '../languages/phrase.ts';
import type { Stage } from '../vocabulary.ts';
import { said, saw } from './support/evidence.ts';
import { unexpectedReply } from './support/unexpected-reply.ts';
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

/** The other side breaks SMTP. Assumes wrong-port-not-smtp reports what is recognised as something else. */
export const check: Check = {
  id: 'protocol-error',
  examine({ session, controls }) {
    const wrong = session === undefined ? undefined : unexpectedReply(session);
    if (wrong !== undefined) {
      return {
        confidence: 0.75,
        stage: wrong.stage,
        evidence: [said(wrong.reply)],
        args: { detail: phrase('{code} is no answer to this command', { code: wrong.reply.code }) },
      };
    }
    const failure = session?.failure;
    if (failure === undefined || controls.otherMode?.worked === true) return undefined;
    const slowDrip =
      failure.code === 'ESTEPTIMEOUT' &&
      failure.received === undefined &&
      session?.greeting === undefined &&
      (session?.bytesReceived ?? 0) > 0;
    const broken =
      failure.code === 'EPROTOCOL' ||
      failure.code === 'ESTARTTLSINJECTION' ||
      failure.code === 'ESERVERPROOF';
    if (!broken && !slowDrip) return undefined;
    return {
      confidence: slowDrip ? 0.6 : 0.8,
      stage: STAGE_OF_STEP[failure.step] ?? 'greeting',
      evidence: [
        saw('session.failure', failure.message),
        ...(failure.received === undefined || failure.received === ''
          ? []
          : [saw('session.failure.received', `received: ${failure.received.slice(0, 200)}`)]),
      ],
      args: { detail: { text: failure.message } },
    };
  },
};
