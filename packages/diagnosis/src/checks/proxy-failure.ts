import { attemptEvidence, failedOutcome } from './support/evidence.ts';
import type { Check } from './types.ts';

/** The proxy of the settings gave no connection. */
export const check: Check = {
  id: 'proxy-failure',
  examine(facts) {
    if (failedOutcome(facts) !== 'proxy') return undefined;
    const attempt = facts.attempts.find((a) => a.outcome === 'proxy');
    return {
      confidence: 0.95,
      evidence: attemptEvidence(facts.attempts),
      args: { detail: attempt?.message ?? '' },
    };
  },
};
