import { checkCall } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ehlo-name-rejected--exim',
  title: 'The EHLO name has an underscore, which Exim takes for a syntax error.',
  needs: ['root', 'exim'],
  expect: {
    cause: 'ehlo-name-rejected',
    forbidden: ['protocol-error', 'sender-address-invalid', 'server-busy-or-unavailable'],
  },
  twin: { forbidden: ['ehlo-name-rejected'] },
  build: async (lab, variant) => {
    const exim = await startExim(lab);
    const name = variant === 'fault' ? 'web_server_1.example.com' : 'web-server-1.example.com';
    return checkCall(exim, {
      security: 'none',
      from: 'app@example.com',
      to: 'bob@lab.test',
      more: ['--ehlo', name],
    });
  },
};
