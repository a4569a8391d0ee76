import { chainEvidence, shortName, untrustedTls } from './support/certificates.ts';
import type { Check } from './types.ts';

/** The leaf vouches for itself. */
export const check: Check = {
  id: 'tls-cert-self-signed',
  examine(facts) {
    const tls = untrustedTls(facts);
    const leaf = tls?.chain[0];
    if (tls === undefined || leaf === undefined || tls.trustError !== 'DEPTH_ZERO_SELF_SIGNED_CERT')
      return undefined;
    return {
      confidence: 0.95,
      stage: facts.settings.effective.mode === 'implicit' ? 'tls' : 'starttls',
      evidence: chainEvidence(tls),
      args: { detail: `${shortName(leaf.subject)}, SHA-256 ${leaf.fingerprint256.slice(0, 23)}…` },
    };
  },
};
