import { phrase } from '../languages/phrase.ts';
import { chainEvidence, day, outOfTime, shortName } from './support/certificates.ts';
import type { Check } from './types.ts';

/** A certificate of the chain is past its last day. */
export const check: Check = {
  id: 'tls-cert-expired',
  examine(facts) {
    const tls = facts.session?.tls;
    if (tls === undefined || tls.trusted) return undefined;
    const expired = outOfTime(facts, 'expired');
    if (expired === undefined && tls.trustError !== 'CERT_HAS_EXPIRED') return undefined;
    const which = expired ?? tls.chain[0];
    return {
      confidence: tls.trustError === 'CERT_HAS_EXPIRED' ? 0.96 : 0.6,
      stage: facts.settings.effective.mode === 'implicit' ? 'tls' : 'starttls',
      evidence: chainEvidence(tls),
      ...(which === undefined
        ? {}
        : {
            args: {
              detail: phrase('{subject} expired on {day}', {
                subject: shortName(which.subject),
                day: day(which.notAfter),
              }),
            },
          }),
    };
  },
};
