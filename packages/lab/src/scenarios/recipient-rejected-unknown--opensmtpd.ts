import { checkCall } from '../servers/check-call.ts';
import { startOpenSmtpd } from '../servers/opensmtpd.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'recipient-rejected-unknown--opensmtpd',
  title: 'OpenSMTPD finds no mailbox behind that address ("524 5.2.4 Mailing list expansion problem").',
  needs: ['root', 'opensmtpd'],
  expect: {
    cause: 'recipient-rejected-unknown',
    forbidden: ['relay-denied', 'mailbox-full', 'sender-not-permitted'],
  },
  twin: { forbidden: ['recipient-rejected-unknown'] },
  build: async (lab, variant) => {
    const opensmtpd = await startOpenSmtpd(lab);
    const to = variant === 'fault' ? 'bobb@lab.test' : 'bob@lab.test';
    return checkCall(opensmtpd, { security: 'none', from: 'app@example.com', to });
  },
};
