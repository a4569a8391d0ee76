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
      saw('session.failure', `the handshake ended with: ${handshakeWords(failure)}`),
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

/** OpenSSL's reason in its own words, `40EDE3904E7F0000:error:0A000438:SSL routines:…:tlsv1 alert internal error:…:SSL alert number 80` cut to what says something. */
export function handshakeWords(failure: FailureFacts): string {
  const [, words, , rest = ''] = /:SSL routines:[^:]*:([^:]+):([^:]*:\d+):(.*)/s.exec(failure.message) ?? [];
  const alert = /SSL alert number \d+/.exec(rest)?.[0];
  const said = words === undefined ? failure.message.trim() : [words, alert].filter(Boolean).join(', ');
  return failure.reason === undefined || said === failure.reason ? said : `${said} (${failure.reason})`;
}

/** Old versions that no client should take (RFC 8996). */
export function isOldProtocol(protocol: string | undefined): boolean {
  return protocol === 'TLSv1' || protocol === 'TLSv1.1' || protocol === 'SSLv3';
}
