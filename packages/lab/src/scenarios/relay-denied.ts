import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'relay-denied',
  title: 'Postfix takes mail for its own domain only, and the recipient is elsewhere.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'relay-denied',
    forbidden: ['recipient-rejected-unknown', 'auth-required', 'ip-not-allowlisted', 'sender-not-permitted'],
  },
  twin: { forbidden: ['relay-denied'] },
  build: async (lab, variant) => {
    const postfix = await startPostfix(lab, { relayFor: variant === 'fault' ? 'logged-in' : 'loopback' });
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to: 'someone@example.net' });
  },
};
