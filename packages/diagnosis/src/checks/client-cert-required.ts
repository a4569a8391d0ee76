import { phrase } from '../languages/phrase.ts';
import { brokenHandshake } from './support/handshake.ts';
import type { Check } from './types.ts';

/** TLS 1.3 says so with an alert of its own (RFC 8446 §6.2, 116), which arrives after the handshake seemed done. */
const REASONS = /CERTIFICATE_REQUIRED|PEER_DID_NOT_RETURN_A_CERTIFICATE/;

/** The server wants the client to show a certificate. */
export const check: Check = {
  id: 'client-cert-required',
  examine(facts) {
    const failure = facts.session?.failure;
    const broken = brokenHandshake(facts);
    const late = failure?.code === 'ETLSHANDSHAKE' && REASONS.test(failure.reason ?? '');
    if (!late && !(broken !== undefined && REASONS.test(broken.reason))) return undefined;
    return {
      confidence: 0.95,
      stage: facts.settings.effective.mode === 'implicit' ? 'tls' : 'starttls',
      explains: ['tls-handshake-failed'],
      evidence: broken?.evidence ?? [],
      args: {
        detail: facts.settings.clientCertificate
          ? phrase('the one in the settings was not accepted')
          : phrase('none is set'),
      },
    };
  },
};
