import { checkCall } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import { holdConnection } from '../servers/hold-connection.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'too-many-connections--exim',
  title: 'Exim allows one connection in all, and it is taken (smtp_accept_max).',
  needs: ['root', 'exim'],
  expect: {
    cause: 'too-many-connections',
    forbidden: ['rate-limited', 'server-busy-or-unavailable', 'ip-blocklisted'],
  },
  twin: { forbidden: ['too-many-connections'] },
  build: async (lab, variant) => {
    const exim = await startExim(lab, { options: { smtp_accept_max: variant === 'fault' ? '1' : '50' } });
    await holdConnection(lab, exim);
    return checkCall(exim, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
