import { phrase } from '../languages/phrase.ts';
import { brokenHandshake, isOldProtocol } from './support/handshake.ts';
import type { Check } from './types.ts';

const REASONS = /HANDSHAKE_FAILURE|NO_SHARED_CIPHER|NO_CIPHERS|INSUFFICIENT_SECURITY|WRONG_CIPHER/;
const WEAK = /KEY_TOO_SMALL|TOO_WEAK/;

/** Version in common, cipher not: proven by a handshake without this client's limits. */
export const check: Check = {
  id: 'tls-cipher-mismatch',
  examine(facts) {
    const broken = brokenHandshake(facts);
    if (broken === undefined || WEAK.test(broken.reason) || !REASONS.test(broken.reason)) return undefined;
    const tls = facts.controls.relaxedTls?.tls;
    const proven = tls !== undefined && !isOldProtocol(tls.protocol);
    const named = /NO_SHARED_CIPHER|INSUFFICIENT_SECURITY/.test(broken.reason);
    if (!proven && !named) return undefined;
    return {
      confidence: proven ? 0.9 : 0.75,
      stage: broken.stage,
      explains: ['tls-handshake-failed'],
      evidence: broken.evidence,
      args: {
        detail: proven
          ? phrase('the server takes {cipher}, which this client does not', { cipher: tls.cipher })
          : broken.reason,
      },
    };
  },
};
