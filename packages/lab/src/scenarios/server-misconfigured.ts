import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'server-misconfigured',
  title: "Postfix' table of mailboxes is missing, so no recipient can be looked up.",
  needs: ['root', 'postfix'],
  expect: {
    cause: 'server-misconfigured',
    forbidden: ['recipient-rejected-unknown', 'greylisted', 'server-busy-or-unavailable', 'relay-denied'],
  },
  twin: { forbidden: ['server-misconfigured'] },
  build: async (lab, variant) => {
    const table = variant === 'fault' ? 'no-such-table' : 'mailboxes';
    const postfix = await startPostfix(lab, {
      parameters: { virtual_mailbox_maps: `texthash:$config_directory/${table}` },
    });
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
