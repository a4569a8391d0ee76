import { attemptEvidence, failedOutcome, portEvidence, saw, workingPort } from './support/evidence.ts';
import type { Check } from './types.ts';

/** Packets to this port vanish. Named a filter with certainty only where another port of the host answers. */
export const check: Check = {
  id: 'tcp-timeout-filtered',
  examine(facts) {
    if (failedOutcome(facts) !== 'timeout') return undefined;
    const { ports, environmentProxy } = facts.controls;
    const alive = ports.some((control) => control.outcome === 'connected' || control.outcome === 'refused');
    const other = workingPort(facts);
    const viaProxy = environmentProxy?.outcome === 'connected';
    return {
      confidence: alive || viaProxy ? 0.8 : 0.65,
      evidence: [
        ...attemptEvidence(facts.attempts),
        ...portEvidence(ports),
        ...(environmentProxy === undefined
          ? []
          : [
              saw(
                'controls.environmentProxy',
                `through ${environmentProxy.proxy}: ${environmentProxy.outcome === 'connected' ? 'the server is reached' : 'not reached either'}`,
              ),
            ]),
      ],
      args: {
        detail: facts.attempts
          .map(
            (attempt) =>
              `${attempt.address} port ${attempt.port}, ${Math.round(attempt.durationMs / 100) / 10} s`,
          )
          .join('; '),
        ...(other === undefined ? {} : { suggestion: other.words }),
      },
      ...(viaProxy
        ? {
            fix: [
              `Send through the proxy ${environmentProxy?.proxy}: it reaches the server, the direct way does not.`,
            ],
          }
        : other === undefined
          ? {}
          : { fix: [`Try ${other.words}: it answers from here.`] }),
    };
  },
};
