import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';

export const healthy: HealthyConfiguration = {
  id: 'postfix-cleartext-relay',
  title: 'Postfix relays for this address without TLS and without a login, as on port 25 inside a network.',
  needs: ['root', 'postfix'],
  build: async (lab) => {
    const postfix = await startPostfix(lab, { relayFor: 'loopback' });
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to: 'someone@example.net' });
  },
};
