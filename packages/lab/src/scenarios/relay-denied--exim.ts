import { checkCall } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'relay-denied--exim',
  title: 'Exim takes mail for its own domain only, and the recipient is elsewhere.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'relay-denied',
    forbidden: ['recipient-rejected-unknown', 'auth-required', 'ip-not-allowlisted', 'sender-not-permitted'],
  },
  twin: { forbidden: ['relay-denied'] },
  build: async (lab, variant) => {
    const exim = await startExim(lab, { relayFor: variant === 'fault' ? 'logged-in' : 'loopback' });
    return checkCall(exim, { security: 'none', from: 'app@example.com', to: 'someone@example.net' });
  },
};
