import { phrase } from '../languages/phrase.ts';
import { brokenHandshake, isOldProtocol } from './support/handshake.ts';
import type { Check } from './types.ts';

const REASONS = /UNSUPPORTED_PROTOCOL|ALERT_PROTOCOL_VERSION|VERSION_TOO_LOW|INAPPROPRIATE_FALLBACK/;

/** No TLS version in common. */
export const check: Check = {
  id: 'tls-protocol-too-old',
  examine(facts) {
    const broken = brokenHandshake(facts);
    if (broken === undefined) return undefined;
    const theirs = facts.controls.relaxedTls?.tls?.protocol;
    const proven = isOldProtocol(theirs);
    if (!proven && !REASONS.test(broken.reason)) return undefined;
    return {
      confidence: proven ? 0.96 : 0.88,
      stage: broken.stage,
      explains: ['tls-handshake-failed'],
      evidence: broken.evidence,
      args: {
        detail: phrase('the server has {versions}; this client wants TLS 1.2 or newer', {
          versions: proven ? (theirs ?? '') : phrase('only older versions'),
        }),
      },
    };
  },
};
