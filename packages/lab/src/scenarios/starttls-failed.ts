import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'starttls-failed',
  title: 'Postfix offers STARTTLS and refuses it: its key does not belong to its certificate.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'starttls-failed',
    forbidden: [
      'starttls-not-offered',
      'tls-handshake-failed',
      'auth-temporary-failure',
      'starttls-stripped-by-middlebox',
    ],
  },
  twin: { forbidden: ['starttls-failed'] },
  build: async (lab, variant) => {
    const [certificate, other] = await Promise.all([labCertificate(lab), labCertificate(lab)]);
    const key = variant === 'fault' ? other.key : certificate.key;
    const postfix = await startPostfix(lab, { tls: 'starttls', certificate: { ...certificate, key } });
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
