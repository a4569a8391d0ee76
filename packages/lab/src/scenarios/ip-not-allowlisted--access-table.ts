import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ip-not-allowlisted--access-table',
  title: 'Postfix serves the addresses in a table only (check_client_access), and says so at RCPT.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'ip-not-allowlisted',
    forbidden: ['ip-blocklisted', 'relay-denied', 'ip-no-reverse-dns', 'recipient-rejected-unknown'],
  },
  twin: { forbidden: ['ip-not-allowlisted'] },
  build: async (lab, variant) => {
    const clients = variant === 'fault' ? '198.18.7.0/24 OK\n' : '198.18.7.0/24 OK\n127.0.0.0/8 OK\n';
    const postfix = await startPostfix(lab, {
      parameters: { smtpd_client_restrictions: 'check_client_access cidr:$config_directory/clients, reject' },
      files: { clients },
    });
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
