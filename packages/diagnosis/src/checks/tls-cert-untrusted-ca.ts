import { chainEvidence, shortName, untrustedTls } from './support/certificates.ts';
import { missingIssuer } from './support/missing-issuer.ts';
import type { Check } from './types.ts';

/** The chain leads to an authority that this machine does not know. */
export const check: Check = {
  id: 'tls-cert-untrusted-ca',
  examine(facts) {
    const tls = untrustedTls(facts);
    const last = tls?.chain.at(-1);
    if (tls === undefined || last === undefined) return undefined;
    const missing = missingIssuer(facts);
    const unknown =
      tls.trustError === 'SELF_SIGNED_CERT_IN_CHAIN' || (missing !== undefined && !missing.knownOrganisation);
    if (!unknown) return undefined;
    return {
      confidence: 0.9,
      stage: facts.settings.effective.mode === 'implicit' ? 'tls' : 'starttls',
      evidence: chainEvidence(tls),
      args: { detail: shortName(last.issuer) },
    };
  },
};
