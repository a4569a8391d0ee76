import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';

export const healthy: HealthyConfiguration = {
  id: 'exim-cleartext-relay',
  title: 'Exim relays for this address without TLS and without a login.',
  needs: ['root', 'exim'],
  build: async (lab) => {
    const exim = await startExim(lab, { relayFor: 'loopback' });
    return checkCall(exim, { security: 'none', from: 'app@example.com', to: 'someone@example.net' });
  },
};
