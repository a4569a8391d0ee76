import { checkCall, labCertificate, login } from '../servers/check-call.ts';
import { startSendmail } from '../servers/sendmail.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-bad-credentials--sendmail',
  title: 'Sendmail with Cyrus SASL refuses a wrong password.',
  needs: ['root', 'sendmail'],
  expect: {
    cause: 'auth-bad-credentials',
    forbidden: ['auth-account-locked-or-suspended', 'auth-required', 'auth-app-password-required'],
  },
  twin: { forbidden: ['auth-bad-credentials'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab);
    const sendmail = await startSendmail(lab, { tls: 'starttls', certificate, users: [login] });
    const user = variant === 'fault' ? { name: login.name, password: 'wrong-Horse8battery' } : login;
    return checkCall(sendmail, { security: 'starttls', certificate, user });
  },
};
