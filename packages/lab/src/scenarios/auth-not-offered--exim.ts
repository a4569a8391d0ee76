import { checkCall, labCertificate, login } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-not-offered--exim',
  title: 'A login is set, and Exim has no authenticator.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'auth-not-offered',
    findings: ['credentials-not-tested'],
    forbidden: ['auth-requires-tls', 'auth-mechanism-unsupported', 'auth-bad-credentials'],
  },
  twin: { forbidden: ['auth-not-offered', 'credentials-not-tested'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab);
    const exim = await startExim(lab, {
      tls: 'implicit',
      certificate,
      users: variant === 'fault' ? [] : [login],
    });
    return checkCall(exim, { security: 'implicit', certificate, user: login });
  },
};
