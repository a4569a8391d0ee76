import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'starttls-not-offered',
  title: 'STARTTLS is required by the settings, and Postfix has no TLS.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'starttls-not-offered',
    forbidden: ['starttls-stripped-by-middlebox', 'starttls-failed', 'tls-mode-mismatch', 'auth-not-offered'],
  },
  twin: { forbidden: ['starttls-not-offered'] },
  build: async (lab, variant) => {
    const certificate = await labCertificate(lab);
    const postfix = await startPostfix(
      lab,
      variant === 'fault' ? { tls: 'none' } : { tls: 'starttls', certificate },
    );
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
