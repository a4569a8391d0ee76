import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';

export const healthy: HealthyConfiguration = {
  id: 'postfix-starttls-relay',
  title: 'Postfix relays for this address with STARTTLS and without a login.',
  needs: ['root', 'postfix'],
  build: async (lab) => {
    const certificate = await labCertificate(lab);
    const postfix = await startPostfix(lab, { tls: 'starttls', certificate, relayFor: 'loopback' });
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'someone@example.net',
    });
  },
};
