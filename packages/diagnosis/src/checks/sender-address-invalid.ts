import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** The sender's address holds what no command may carry, so it was never sent. What a server refuses is left to its words. */
export const check: Check = {
  id: 'sender-address-invalid',
  examine({ session, settings }) {
    const failure = session?.failure;
    if (failure?.rule !== 'sender-address') return undefined;
    return {
      confidence: 0.98,
      stage: 'mail',
      evidence: [saw('settings.from', `${settings.from ?? ''}: ${failure.message}`)],
      args: { detail: { text: failure.message } },
    };
  },
};
