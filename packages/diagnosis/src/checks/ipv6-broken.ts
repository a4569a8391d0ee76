import { listed } from '../languages/phrase.ts';
import { attemptEvidence, outcomeWords } from './support/evidence.ts';
import type { Check } from './types.ts';

/** IPv6 fails and IPv4 works: some senders lose seconds on every message, some fail. */
export const check: Check = {
  id: 'ipv6-broken',
  examine(facts) {
    const all = [...facts.attempts, ...facts.controls.addresses];
    if (!all.some((attempt) => attempt.family === 4 && attempt.outcome === 'connected')) return undefined;
    const failed = all.filter(
      (attempt) =>
        attempt.family === 6 &&
        attempt.address !== '::1' &&
        ['refused', 'timeout', 'reset', 'network-unreachable', 'host-unreachable', 'prohibited'].includes(
          attempt.outcome,
        ),
    );
    if (failed.length === 0) return undefined;
    // A machine without IPv6 never tries it in earnest: getaddrinfo's callers skip such addresses at once.
    const noIpv6Here =
      !facts.vantage.hasGlobalIpv6 && failed.every((attempt) => attempt.outcome === 'network-unreachable');
    if (noIpv6Here) return undefined;
    return {
      confidence: 0.9,
      level: 'warning',
      evidence: [
        ...attemptEvidence(facts.attempts),
        ...attemptEvidence(facts.controls.addresses, 'controls.addresses'),
      ],
      args: {
        detail: listed(
          failed.map(({ address, outcome }) => ({
            text: '{address}: {outcome}',
            args: { address, outcome: { text: outcomeWords(outcome) } },
          })),
          ', ',
        ),
      },
    };
  },
};
