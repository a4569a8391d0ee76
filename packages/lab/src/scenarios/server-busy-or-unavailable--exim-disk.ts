import { checkCall } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'server-busy-or-unavailable--exim-disk',
  title: "Exim's spool disk has less space left than it insists on (check_spool_space).",
  needs: ['root', 'exim'],
  expect: {
    cause: 'server-busy-or-unavailable',
    forbidden: ['mailbox-full', 'message-too-large', 'quota-exceeded', 'greylisted'],
  },
  twin: { forbidden: ['server-busy-or-unavailable'] },
  build: async (lab, variant) => {
    const exim = await startExim(lab, {
      options: { check_spool_space: variant === 'fault' ? '900000G' : '1M' },
    });
    return checkCall(exim, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
