import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** An address needs SMTPUTF8 and the server does not list it: nothing was sent. */
export const check: Check = {
  id: 'smtputf8-required',
  examine({ session, settings }) {
    if (session?.failure?.rule !== 'smtputf8-required') return undefined;
    const addresses = [settings.from, settings.to].filter(
      (address) => address !== undefined && /[^\x00-\x7f]/.test(address),
    );
    return {
      confidence: 0.97,
      stage: 'mail',
      evidence: [
        saw('session.extensions', 'the EHLO reply does not list SMTPUTF8'),
        saw('settings', `the address ${addresses.join(', ')} has letters outside ASCII`),
      ],
      args: { detail: addresses.join(', ') },
    };
  },
};
