import { checkCall } from '../servers/check-call.ts';
import { startSendmail } from '../servers/sendmail.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'smtputf8-required--sendmail',
  title: 'The sender is jürgen@…, and this Sendmail knows no SMTPUTF8.',
  needs: ['root', 'sendmail'],
  expect: {
    cause: 'smtputf8-required',
    forbidden: ['sender-address-invalid', 'protocol-error', 'recipient-rejected-unknown'],
  },
  twin: { forbidden: ['smtputf8-required'] },
  build: async (lab, variant) => {
    const sendmail = await startSendmail(lab);
    const from = variant === 'fault' ? 'jürgen@example.com' : 'juergen@example.com';
    return checkCall(sendmail, { security: 'none', from, to: 'bob@lab.test' });
  },
};
