import { checkCall, labCertificate, login } from '../servers/check-call.ts';
import { startSendmail } from '../servers/sendmail.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-required--sendmail',
  title: 'No login is set, and the Sendmail port wants one (DaemonPortOptions M=a).',
  needs: ['root', 'sendmail'],
  expect: {
    cause: 'auth-required',
    forbidden: ['relay-denied', 'starttls-required', 'auth-bad-credentials'],
  },
  twin: { forbidden: ['auth-required'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab);
    const sendmail = await startSendmail(lab, {
      tls: 'starttls',
      certificate,
      users: [login],
      modifiers: 'a',
    });
    const user = variant === 'fault' ? {} : { user: login };
    return checkCall(sendmail, {
      security: 'starttls',
      certificate,
      ...user,
      from: login.name,
      to: 'bob@lab.test',
    });
  },
};
