import { checkCall, labCertificate, login } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-bad-credentials--exim',
  title: 'Exim refuses a wrong password.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'auth-bad-credentials',
    forbidden: ['auth-account-locked-or-suspended', 'auth-username-format', 'auth-app-password-required'],
  },
  twin: { forbidden: ['auth-bad-credentials'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab);
    const exim = await startExim(lab, { tls: 'starttls', certificate, users: [login] });
    const user = variant === 'fault' ? { name: login.name, password: 'wrong-Horse8battery' } : login;
    return checkCall(exim, { security: 'starttls', certificate, user });
  },
};
