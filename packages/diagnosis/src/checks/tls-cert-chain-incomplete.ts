import { phrase } from '../languages/phrase.ts';
import { chainEvidence, shortName } from './support/certificates.ts';
import { saw } from './support/evidence.ts';
import { missingIssuer } from './support/missing-issuer.ts';
import type { Check } from './types.ts';

/** The server leaves out the intermediate between its certificate and a root that is trusted. */
export const check: Check = {
  id: 'tls-cert-chain-incomplete',
  examine(facts) {
    const missing = missingIssuer(facts);
    if (missing === undefined || !missing.knownOrganisation) return undefined;
    const { tls, issuer } = missing;
    return {
      confidence: 0.9,
      stage: facts.settings.effective.mode === 'implicit' ? 'tls' : 'starttls',
      evidence: [
        ...chainEvidence(tls),
        saw(
          'session.tls.chain',
          `the server sent ${tls.chain.length} certificate(s); that of the issuer "${shortName(issuer)}" is missing`,
        ),
      ],
      args: { detail: phrase('missing: {issuer}', { issuer: shortName(issuer) }) },
    };
  },
};
