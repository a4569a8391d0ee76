import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, login, startDovecotSubmission } from '../servers/check-call.ts';
import { createTokenIssuer } from '../servers/oauth.ts';

export const healthy: HealthyConfiguration = {
  id: 'dovecot-xoauth2',
  title: 'Dovecot submission, STARTTLS, an access token by XOAUTH2.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const issuer = await createTokenIssuer(lab);
    const { dovecot, certificate } = await startDovecotSubmission(lab, {
      passdb: issuer.passdb,
      mechanisms: ['XOAUTH2'],
      tls: 'starttls',
    });
    const more = ['--user', login.name, '--oauth-token-env', 'LAB_TOKEN'];
    const call = checkCall(dovecot, {
      security: 'starttls',
      certificate,
      from: login.name,
      to: 'bob@lab.test',
      more,
    });
    return { ...call, env: { LAB_TOKEN: issuer.issue(login.name) } };
  },
};
