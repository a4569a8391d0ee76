import type { HealthyConfiguration } from '../scenarios/types.ts';
import { checkCall, login, startDovecotSubmission } from '../servers/check-call.ts';
import { createTokenIssuer } from '../servers/oauth.ts';

export const healthy: HealthyConfiguration = {
  id: 'dovecot-oauthbearer',
  title: 'Dovecot submission, implicit TLS, an access token by OAUTHBEARER.',
  needs: ['root', 'postfix', 'dovecot'],
  build: async (lab) => {
    const issuer = await createTokenIssuer(lab);
    const { dovecot, certificate } = await startDovecotSubmission(lab, {
      passdb: issuer.passdb,
      mechanisms: ['OAUTHBEARER'],
      tls: 'implicit',
    });
    const more = ['--user', login.name, '--oauth-token-env', 'LAB_TOKEN'];
    const call = checkCall(dovecot, {
      security: 'implicit',
      certificate,
      from: login.name,
      to: 'bob@lab.test',
      more,
    });
    return { ...call, env: { LAB_TOKEN: issuer.issue(login.name) } };
  },
};
