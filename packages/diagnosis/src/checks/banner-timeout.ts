import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** Connected, and nothing comes. Assumes tls-mode-mismatch reports the port that waits for TLS. */
export const check: Check = {
  id: 'banner-timeout',
  examine({ session, controls, settings }) {
    const failure = session?.failure;
    if (
      session === undefined ||
      session.greeting !== undefined ||
      failure?.code !== 'ESTEPTIMEOUT' ||
      failure.step !== 'greeting'
    )
      return undefined;
    if (controls.otherMode?.worked === true || session.bytesReceived > 0) return undefined;
    return {
      // Without the control experiment (through a proxy) the usual port of implicit TLS stays the likelier reason.
      confidence: settings.port === 465 && controls.otherMode === undefined ? 0.5 : 0.88,
      evidence: [
        saw(
          'session.failure',
          `connected, then no byte within ${Math.round((failure.timeoutMs ?? 0) / 100) / 10} s`,
        ),
        ...(controls.otherMode === undefined
          ? []
          : [saw('controls.otherMode', 'TLS at once on this port: no answer either')]),
      ],
      args: { detail: `${Math.round((failure.timeoutMs ?? 0) / 100) / 10} s` },
    };
  },
};
