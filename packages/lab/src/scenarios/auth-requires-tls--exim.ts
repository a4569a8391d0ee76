import { checkCall, labCertificate, login } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-requires-tls--exim',
  title: 'TLS is switched off in the settings; Exim offers a login only after STARTTLS, as set up by Debian.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'auth-requires-tls',
    findings: ['credentials-not-tested'],
    forbidden: ['auth-not-offered', 'auth-bad-credentials', 'starttls-not-offered'],
  },
  twin: { forbidden: ['auth-requires-tls', 'credentials-not-tested'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab);
    const exim = await startExim(lab, {
      tls: 'starttls',
      certificate,
      users: [login],
      offerLogin: 'after-tls',
    });
    return checkCall(exim, { security: variant === 'fault' ? 'none' : 'starttls', certificate, user: login });
  },
};
