import { brokenHandshake } from './support/handshake.ts';
import type { Check } from './types.ts';

/** The handshake broke; every narrower TLS cause has a check of its own and a higher confidence where it is proven. */
export const check: Check = {
  id: 'tls-handshake-failed',
  examine(facts) {
    const broken = brokenHandshake(facts);
    if (broken === undefined) return undefined;
    return {
      confidence: 0.55,
      stage: broken.stage,
      evidence: broken.evidence,
      args: { detail: broken.reason },
    };
  },
};
