import { checkCall } from '../servers/check-call.ts';
import { privateDns } from '../servers/dns.ts';
import { startSendmail } from '../servers/sendmail.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'sender-domain-not-found--sendmail',
  title: "Sendmail looks the sender's domain up at MAIL, and DNS does not know it.",
  needs: ['root', 'sendmail'],
  expect: {
    cause: 'sender-domain-not-found',
    forbidden: [
      'dns-host-not-found',
      'sender-address-invalid',
      'sender-domain-not-verified',
      'recipient-rejected-unknown',
    ],
  },
  twin: { forbidden: ['sender-domain-not-found'] },
  build: async (lab, variant) => {
    const known = {
      'notifications.example.com': {
        records: { MX: [{ preference: 10, exchange: 'mx.example.com' }], A: ['198.18.0.25'] },
      },
      'mx.example.com': { records: { A: ['198.18.0.25'] } },
    };
    const binds = await privateDns(lab, variant === 'fault' ? {} : known);
    const sendmail = await startSendmail(lab, { binds, senderDomains: 'must-resolve' });
    const more = ['--source', '127.0.0.2'];
    return checkCall(sendmail, {
      security: 'none',
      from: 'app@notifications.example.com',
      to: 'bob@lab.test',
      more,
    });
  },
};
