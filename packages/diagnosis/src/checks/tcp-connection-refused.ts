import { phrase } from '../languages/phrase.ts';
import { attemptEvidence, failedOutcome, portEvidence, workingPort } from './support/evidence.ts';
import type { Check } from './types.ts';

/** RST to SYN: something answers for the host, nothing takes connections on the port. */
export const check: Check = {
  id: 'tcp-connection-refused',
  examine(facts) {
    if (failedOutcome(facts) !== 'refused') return undefined;
    const other = workingPort(facts);
    return {
      confidence: 0.93,
      evidence: [...attemptEvidence(facts.attempts), ...portEvidence(facts.controls.ports)],
      ...(other === undefined
        ? {}
        : {
            args: { suggestion: other.words },
            fix: [
              phrase('In the provider settings, use {port}: this host answers there.', { port: other.words }),
            ],
          }),
    };
  },
};
