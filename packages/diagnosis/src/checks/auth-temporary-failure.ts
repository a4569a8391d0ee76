import { phrase } from '../languages/phrase.ts';
import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** The server fell silent when it had to check the login: its user database hangs. A 454 is left to the reply's words. */
export const check: Check = {
  id: 'auth-temporary-failure',
  examine({ session }) {
    const failure = session?.failure;
    if (failure?.code !== 'ESTEPTIMEOUT' || failure.step !== 'auth') return undefined;
    const seconds = Math.round((failure.timeoutMs ?? 0) / 100) / 10;
    return {
      confidence: 0.6,
      evidence: [
        saw(
          'session.failure',
          `no reply to the login within ${seconds} s, on a connection that had worked until then`,
        ),
      ],
      args: { detail: phrase('no reply to the login within {seconds} s', { seconds }) },
    };
  },
};
