import type { Facts, FailureFacts } from '../../facts.ts';
import type { Stage } from '../../vocabulary.ts';
import type { Evidence } from '../types.ts';
import { saw } from './evidence.ts';

/** A handshake that broke, with what the relaxed one beside it showed. */
export interface BrokenHandshake {
  readonly failure: FailureFacts;
  readonly reason: string;
  readonly stage: Stage;
  readonly evidence: readonly Evidence[];
}

export function brokenHandshake(facts: Facts): BrokenHandshake | undefined {
  const failure = facts.session?.failure;
  if (failure === undefined || facts.controls.otherMode?.worked === true) return undefined;
  const timedOut =
    failure.code === 'ESTEPTIMEOUT' &&
    (failure.step === 'tls' || (failure.step === 'starttls' && facts.session?.starttls?.code === 220));
  if (failure.code !== 'ETLSHANDSHAKE' && !timedOut) return undefined;
  const relaxed = facts.controls.relaxedTls;
  return {
    failure,
    reason: failure.reason ?? failure.message,
    stage: facts.settings.effective.mode === 'implicit' ? 'tls' : 'starttls',
    evidence: [
      saw(
        'session.failure',
        `the handshake ended with: ${failure.reason ?? ''} ${failure.message}`.replace(/\s+/g, ' ').trim(),
      ),
      ...(relaxed === undefined
        ? []
        : [
            saw(
              'controls.relaxedTls',
              relaxed.ok && relaxed.tls !== undefined
                ? `with all limits of this client taken off the server takes ${relaxed.tls.protocol}, ${relaxed.tls.cipher}`
                : `with all limits of this client taken off it fails too: ${relaxed.reason ?? ''}`,
            ),
          ]),
    ],
  };
}

/** Old versions that no client should take (RFC 8996). */
export function isOldProtocol(protocol: string | undefined): boolean {
  return protocol === 'TLSv1' || protocol === 'TLSv1.1' || protocol === 'SSLv3';
}
