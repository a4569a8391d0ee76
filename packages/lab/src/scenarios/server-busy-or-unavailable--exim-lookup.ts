import { checkCall } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'server-busy-or-unavailable--exim-lookup',
  title: 'A file Exim looks senders up in is missing; it says "Temporary local problem" and no more.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'server-busy-or-unavailable',
    forbidden: ['greylisted', 'recipient-rejected-unknown', 'rate-limited', 'relay-denied'],
  },
  twin: { forbidden: ['server-busy-or-unavailable', 'server-misconfigured'] },
  build: async (lab, variant) => {
    const file = variant === 'fault' ? `${lab.directory}/no-such-file` : '/etc/passwd';
    const exim = await startExim(lab, { rcptAcl: `  deny senders = lsearch;${file}` });
    return checkCall(exim, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
