import type { Stage } from '../vocabulary.ts';
import { saw } from './support/evidence.ts';
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
      args: { detail: failure.message },
    };
  },
};
