import type { Facts } from '../facts.ts';
import { phrase } from '../languages/phrase.ts';
import { chainEvidence, untrustedTls } from './support/certificates.ts';
import { saw } from './support/evidence.ts';
import { brokenHandshake } from './support/handshake.ts';
import type { Check, Sighting } from './types.ts';

/** OpenSSL's reasons for which no narrower check exists: the chain is there, in time, and still not acceptable. */
const CHAIN_REASONS =
  /^(INVALID_PURPOSE|INVALID_CA|PATH_LENGTH_EXCEEDED|CERT_SIGNATURE_FAILURE|CERT_REVOKED|CERT_UNTRUSTED|CERT_REJECTED|CERT_CHAIN_TOO_LONG|CRL_.+|ERROR_IN_CERT_.+)$/;

/** A client that checks certificates ends the handshake here. */
function chainRefused(facts: Facts): Sighting | undefined {
  const tls = untrustedTls(facts);
  if (tls === undefined || !CHAIN_REASONS.test(tls.trustError ?? '')) return undefined;
  return {
    confidence: 0.6,
    stage: facts.settings.effective.mode === 'implicit' ? 'tls' : 'starttls',
    evidence: [
      saw('session.tls.trustError', `the certificate is not accepted: ${tls.trustError}`),
      ...chainEvidence(tls),
    ],
    args: {
      detail: phrase('the certificate is not accepted: {reason}', { reason: tls.trustError ?? '' }),
    },
  };
}

/** The handshake broke; every narrower TLS cause has a check of its own and a higher confidence where it is proven. */
export const check: Check = {
  id: 'tls-handshake-failed',
  examine(facts) {
    const broken = brokenHandshake(facts);
    if (broken === undefined) return chainRefused(facts);
    return {
      confidence: 0.55,
      stage: broken.stage,
      evidence: broken.evidence,
      args: { detail: broken.reason },
    };
  },
};
