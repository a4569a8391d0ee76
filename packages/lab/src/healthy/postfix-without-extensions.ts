import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, login, startSubmission } from '../servers/check-call.ts';

export const healthy: HealthyConfiguration = {
  id: 'postfix-without-extensions',
  title: 'Postfix announces neither PIPELINING nor SIZE nor any other extension but TLS and login.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const { postfix, certificate } = await startSubmission(lab, {
      postfix: {
        parameters: {
          smtpd_discard_ehlo_keywords:
            'pipelining, size, 8bitmime, dsn, etrn, vrfy, enhancedstatuscodes, smtputf8, chunking',
        },
      },
    });
    return checkCall(postfix, {
      security: 'starttls',
      certificate,
      user: login,
      from: login.name,
      to: 'bob@lab.test',
      more: ['--send'],
    });
  },
};
