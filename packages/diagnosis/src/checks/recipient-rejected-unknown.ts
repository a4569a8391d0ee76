import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** The recipient's address holds what no command may carry, so it was never asked for. Refusals are left to their words. */
export const check: Check = {
  id: 'recipient-rejected-unknown',
  examine({ session, settings }) {
    const failure = session?.failure;
    if (failure?.rule !== 'recipient-address') return undefined;
    return {
      confidence: 0.9,
      stage: 'rcpt',
      evidence: [saw('settings.to', `${settings.to ?? ''}: ${failure.message}`)],
      args: { detail: { text: failure.message } },
    };
  },
};
