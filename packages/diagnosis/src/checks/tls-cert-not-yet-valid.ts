import { phrase } from '../languages/phrase.ts';
import { chainEvidence, day, outOfTime, shortName } from './support/certificates.ts';
import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** A certificate of the chain is before its first day, or this machine's clock is wrong. */
export const check: Check = {
  id: 'tls-cert-not-yet-valid',
  examine(facts) {
    const tls = facts.session?.tls;
    if (tls === undefined || tls.trustError !== 'CERT_NOT_YET_VALID') return undefined;
    const which = outOfTime(facts, 'early') ?? tls.chain[0];
    return {
      confidence: 0.96,
      stage: facts.settings.effective.mode === 'implicit' ? 'tls' : 'starttls',
      evidence: [
        ...chainEvidence(tls),
        saw('startedAt', `the clock of this machine says ${facts.startedAt}`),
      ],
      ...(which === undefined
        ? {}
        : {
            args: {
              detail: phrase('{subject} begins on {first}; this machine says {today}', {
                subject: shortName(which.subject),
                first: day(which.notBefore),
                today: day(facts.startedAt),
              }),
            },
          }),
    };
  },
};
