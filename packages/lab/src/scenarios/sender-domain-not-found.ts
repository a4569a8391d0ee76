import { checkCall } from '../servers/check-call.ts';
import { privateDns } from '../servers/dns.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'sender-domain-not-found',
  title: "Postfix looks the sender's domain up (reject_unknown_sender_domain), and DNS does not know it.",
  needs: ['root', 'postfix'],
  expect: {
    cause: 'sender-domain-not-found',
    forbidden: [
      'dns-host-not-found',
      'greylisted',
      'sender-address-invalid',
      'recipient-rejected-unknown',
      'sender-domain-not-verified',
    ],
  },
  twin: { forbidden: ['sender-domain-not-found'] },
  build: async (lab, variant) => {
    const mx = { records: { MX: [{ preference: 10, exchange: 'mx.example.com' }] } };
    const binds = await privateDns(lab, {
      'mx.example.com': { records: { A: ['198.18.0.25'] } },
      ...(variant === 'fault' ? {} : { 'notifications.example.com': mx }),
    });
    const postfix = await startPostfix(lab, {
      binds,
      parameters: { smtpd_sender_restrictions: 'reject_unknown_sender_domain' },
    });
    return checkCall(postfix, {
      security: 'none',
      from: 'app@notifications.example.com',
      to: 'bob@lab.test',
    });
  },
};
