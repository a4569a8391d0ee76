import { phrase } from '../languages/phrase.ts';
import { saw } from './support/evidence.ts';
import { handshakeWords } from './support/handshake.ts';
import type { Check, Sighting } from './types.ts';

/** TLS spoken to a port that speaks cleartext first, or the other way round. Proven by the other mode on the same port. */
export const check: Check = {
  id: 'tls-mode-mismatch',
  examine({ session, controls, settings }): Sighting | undefined {
    const failure = session?.failure;
    if (session === undefined || failure === undefined || session.greeting !== undefined) return undefined;
    const { otherMode } = controls;
    const implicit = settings.effective.mode === 'implicit';
    const suggestion = implicit
      ? phrase('STARTTLS on port {port}', { port: settings.port })
      : phrase('implicit TLS on port {port}', { port: settings.port });
    const args = {
      detail: implicit ? phrase('the port speaks cleartext first') : phrase('the port wants TLS at once'),
      suggestion,
    };
    if (otherMode?.worked === true) {
      return {
        // TLS at once and no SMTP inside: a web or IMAP server does that too.
        confidence: !implicit && otherMode.greeting === undefined ? 0.6 : 0.97,
        stage: implicit ? 'tls' : 'greeting',
        evidence: [
          saw('session.failure', `as set: ${handshakeWords(failure)}`),
          saw(
            'controls.otherMode',
            implicit
              ? `in cleartext the port greets: ${otherMode.greeting ?? ''}`
              : `TLS at once works: ${otherMode.tls?.protocol ?? ''}${otherMode.greeting === undefined ? '' : `, then it greets: ${otherMode.greeting}`}`,
          ),
        ],
        args,
      };
    }
    if (implicit && failure.code === 'ETLSHANDSHAKE' && failure.reason === 'ERR_SSL_WRONG_VERSION_NUMBER') {
      return {
        confidence: 0.85,
        stage: 'tls',
        evidence: [
          saw('session.failure.reason', 'the first bytes of the answer are not TLS (wrong version number)'),
        ],
        args,
      };
    }
    if (!implicit && /^\\x1[56]\\x03/.test(failure.received ?? '')) {
      return {
        confidence: 0.95,
        stage: 'greeting',
        evidence: [saw('session.failure.received', 'the server answered with a TLS record')],
        args,
      };
    }
    if (!implicit && settings.port === 465 && failure.step === 'greeting') {
      return {
        confidence: 0.7,
        stage: 'greeting',
        evidence: [
          saw('settings.port', 'port 465 is the port of implicit TLS (RFC 8314)'),
          saw('session.failure', failure.message),
        ],
        args,
      };
    }
    return undefined;
  },
};
