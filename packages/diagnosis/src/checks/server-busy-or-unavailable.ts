import { phrase } from '../languages/phrase.ts';
import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

const STEPS = { ehlo: 'ehlo', starttls: 'starttls', mail: 'mail', rcpt: 'rcpt', data: 'data' } as const;

/**
 * The server greeted and then fell silent. Assumes banner-timeout reports silence before the greeting,
 * auth-temporary-failure during the login, tls-handshake-failed during a handshake; replies speak for themselves.
 */
export const check: Check = {
  id: 'server-busy-or-unavailable',
  examine({ session }) {
    const failure = session?.failure;
    if (session?.greeting === undefined || failure?.code !== 'ESTEPTIMEOUT') return undefined;
    const stage = STEPS[failure.step as keyof typeof STEPS];
    if (stage === undefined || (stage === 'starttls' && session.starttls?.code === 220)) return undefined;
    const seconds = Math.round((failure.timeoutMs ?? 0) / 100) / 10;
    return {
      confidence: 0.6,
      stage,
      evidence: [
        saw(
          'session.failure',
          `no reply to ${failure.step} within ${seconds} s, on a connection that had worked until then`,
        ),
      ],
      args: {
        detail: phrase('no reply to {step} within {seconds} s', { step: failure.step, seconds }),
      },
    };
  },
};
