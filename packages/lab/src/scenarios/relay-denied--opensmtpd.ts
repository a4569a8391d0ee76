import { checkCall } from '../servers/check-call.ts';
import { startOpenSmtpd } from '../servers/opensmtpd.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'relay-denied--opensmtpd',
  title: 'No rule of OpenSMTPD takes mail for the recipient, who is elsewhere ("550 Invalid recipient").',
  needs: ['root', 'opensmtpd'],
  expect: {
    cause: 'relay-denied',
    forbidden: ['auth-required', 'ip-not-allowlisted', 'sender-not-permitted'],
  },
  twin: { forbidden: ['relay-denied', 'recipient-rejected-unknown'] },
  build: async (lab, variant) => {
    const opensmtpd = await startOpenSmtpd(lab, { relayFor: variant === 'fault' ? 'logged-in' : 'everyone' });
    return checkCall(opensmtpd, { security: 'none', from: 'app@example.com', to: 'someone@example.net' });
  },
};
