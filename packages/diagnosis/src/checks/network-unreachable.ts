import { type Phrase, phrase } from '../languages/phrase.ts';
import { attemptEvidence, failedOutcome, portEvidence, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

const WORDS: Readonly<Record<string, Phrase>> = {
  'network-unreachable': phrase('there is no route to it, on this machine or at a router on the way'),
  'host-unreachable': phrase('a router answers that the host cannot be reached'),
  prohibited: phrase('a filter answers that this is prohibited'),
  'bad-source': phrase('the source address is not one of this machine'),
};

/** The step that repairs it, where the general ones would lead astray. */
function fixOf(outcome: string | undefined, filtered: boolean, own: readonly string[]): readonly Phrase[] {
  if (outcome === 'bad-source')
    return [
      own.length === 0
        ? phrase('Set the source address to one of this machine, or leave it out.')
        : phrase('Set the source address to one of this machine ({own}), or leave it out.', {
            own: own.join(', '),
          }),
    ];
  if (!filtered && outcome !== 'prohibited') return [];
  return [
    phrase(
      'Ask your network team: "TCP from this machine to {server} is rejected by a firewall, as the report shows. Please find the rule and allow this port."',
    ),
  ];
}

/** Somebody answers that it cannot be reached: not silence, not a refusal of the port. */
export const check: Check = {
  id: 'network-unreachable',
  examine(facts) {
    const outcome = failedOutcome(facts);
    const words = outcome === undefined ? undefined : WORDS[outcome];
    if (words === undefined) return undefined;
    // One port unreachable and another of the same host answering: not the host but a rule for this port.
    const filtered = facts.controls.ports.some(
      (control) => control.outcome === 'connected' || control.outcome === 'refused',
    );
    return {
      confidence: 0.9,
      ...(outcome === 'bad-source' ? { actor: 'you' as const } : {}),
      evidence: [
        ...attemptEvidence(facts.attempts),
        ...portEvidence(facts.controls.ports),
        ...(filtered
          ? [saw('controls.ports', 'other ports of the same address answer: a rule for this port rejects it')]
          : []),
      ],
      args: {
        detail: filtered
          ? phrase('a firewall rejects this port: other ports of the same host answer')
          : words,
      },
      fix: fixOf(outcome, filtered, facts.vantage.addresses),
    };
  },
};
