import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'starttls-failed--exim',
  title: 'Exim offers STARTTLS and refuses it: its key does not belong to its certificate.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'starttls-failed',
    forbidden: ['starttls-not-offered', 'tls-handshake-failed', 'server-busy-or-unavailable'],
  },
  twin: { forbidden: ['starttls-failed'] },
  build: async (lab, variant) => {
    const [certificate, other] = await Promise.all([labCertificate(lab), labCertificate(lab)]);
    const key = variant === 'fault' ? other.key : certificate.key;
    const exim = await startExim(lab, { tls: 'starttls', certificate: { ...certificate, key } });
    return checkCall(exim, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
