import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'server-busy-or-unavailable',
  title: "Postfix' queue disk has less space left than it insists on (queue_minfree).",
  needs: ['root', 'postfix'],
  expect: {
    cause: 'server-busy-or-unavailable',
    forbidden: ['mailbox-full', 'message-too-large', 'quota-exceeded', 'greylisted', 'rate-limited'],
  },
  twin: { forbidden: ['server-busy-or-unavailable'] },
  build: async (lab, variant) => {
    // More than any disk has; the parameter is a number of bytes in 63 bits.
    const minimum = variant === 'fault' ? '9000000000000000000' : '0';
    const postfix = await startPostfix(lab, { parameters: { queue_minfree: minimum } });
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
