import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'ehlo-name-rejected--at-ehlo',
  title:
    'The EHLO name does not exist in the form of a host name, and Postfix refuses it at once (smtpd_delay_reject=no).',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'ehlo-name-rejected',
    forbidden: ['protocol-error', 'server-busy-or-unavailable', 'starttls-not-offered'],
  },
  twin: { forbidden: ['ehlo-name-rejected'] },
  build: async (lab, variant) => {
    const postfix = await startPostfix(lab, {
      parameters: {
        smtpd_helo_required: 'yes',
        smtpd_delay_reject: 'no',
        smtpd_helo_restrictions: 'reject_invalid_helo_hostname, reject_non_fqdn_helo_hostname',
      },
    });
    const name = variant === 'fault' ? 'web-1' : 'web-1.example.com';
    return checkCall(postfix, {
      security: 'none',
      from: 'app@example.com',
      to: 'bob@lab.test',
      more: ['--ehlo', name],
    });
  },
};
