import { phrase } from '../languages/phrase.ts';
import { chainEvidence, untrustedTls } from './support/certificates.ts';
import { brokenHandshake } from './support/handshake.ts';
import type { Check } from './types.ts';

const REASONS = /KEY_TOO_SMALL|MD_TOO_WEAK|DH_KEY_TOO_SMALL|BAD_DH|SIGNATURE_ALGORITHM_TOO_WEAK|KEY_TOO_WEAK/;
const EXPLAINS = ['tls-handshake-failed'] as const;
/** NIST SP 800-57 and OpenSSL's level 2: RSA under 2,048 bits. */
const MIN_RSA_BITS = 2048;

/** Key, Diffie-Hellman group or signature below what this client takes. */
export const check: Check = {
  id: 'tls-weak-key',
  examine(facts) {
    const broken = brokenHandshake(facts);
    const chain = facts.session?.tls?.chain ?? facts.controls.relaxedTls?.tls?.chain ?? [];
    const weak = chain.find(
      (certificate) =>
        certificate.key.type === 'RSA' && (certificate.key.bits ?? MIN_RSA_BITS) < MIN_RSA_BITS,
    );
    const detail =
      weak === undefined ? undefined : phrase('an RSA key of {bits} bits', { bits: weak.key.bits ?? '' });
    if (broken !== undefined && (REASONS.test(broken.reason) || weak !== undefined)) {
      const tls = facts.controls.relaxedTls?.tls;
      return {
        confidence: 0.95,
        stage: broken.stage,
        explains: EXPLAINS,
        evidence: [
          ...broken.evidence,
          ...(tls === undefined ? [] : chainEvidence(tls, 'controls.relaxedTls.tls')),
        ],
        args: {
          detail:
            detail ?? (broken.reason.includes('DH') ? phrase('the Diffie-Hellman group') : broken.reason),
        },
      };
    }
    const tls = untrustedTls(facts);
    if (tls === undefined) return undefined;
    // A self-signed root's own signature is never checked, so its hash does not matter.
    const signed = tls.chain.find(
      (certificate) => certificate.weakSignature !== undefined && !certificate.selfIssued,
    );
    // Node has no name for OpenSSL's "key too weak" and says UNSPECIFIED: then the chain itself shows what is weak.
    const unnamed = tls.trustError === 'UNSPECIFIED' && (weak !== undefined || signed !== undefined);
    if (!unnamed && !REASONS.test(tls.trustError ?? '')) return undefined;
    return {
      confidence: 0.95,
      stage: facts.settings.effective.mode === 'implicit' ? 'tls' : 'starttls',
      explains: EXPLAINS,
      evidence: chainEvidence(tls),
      args: {
        detail:
          detail ??
          (signed === undefined
            ? (tls.trustError ?? '')
            : phrase('a certificate signed with {signature}', {
                signature: signed.weakSignature ?? '',
              })),
      },
    };
  },
};
