import { listed, phrase } from '../languages/phrase.ts';
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
        detail: listed(
          facts.attempts.map(({ address, port, durationMs }) =>
            phrase('{address} port {port}, {seconds} s', {
              address,
              port,
              seconds: Math.round(durationMs / 100) / 10,
            }),
          ),
          '; ',
        ),
        ...(other === undefined ? {} : { suggestion: other.words }),
      },
      ...(viaProxy
        ? {
            fix: [
              phrase('Send through the proxy {proxy}: it reaches the server, the direct way does not.', {
                proxy: environmentProxy.proxy,
              }),
            ],
          }
        : other === undefined
          ? {}
          : { fix: [phrase('Try {port}: it answers from here.', { port: other.words })] }),
    };
  },
};
