import { checkCall, labCertificate, login, startSubmission } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'credentials-not-tested',
  title:
    'Postfix relays for this address without a login and offers none: mail goes through, the password was never tried.',
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-not-offered',
    findings: ['credentials-not-tested'],
    forbidden: ['auth-bad-credentials', 'relay-denied', 'auth-requires-tls'],
  },
  twin: { forbidden: ['auth-not-offered', 'credentials-not-tested'] },
  build: async (lab, variant) => {
    const call = { security: 'starttls', user: login, from: login.name, to: 'someone@example.net' } as const;
    if (variant === 'twin') {
      const { postfix, certificate } = await startSubmission(lab, { postfix: {} });
      return checkCall(postfix, { ...call, certificate });
    }
    const certificate = await labCertificate(lab);
    const postfix = await startPostfix(lab, { tls: 'starttls', certificate, relayFor: 'loopback' });
    return checkCall(postfix, { ...call, certificate });
  },
};
