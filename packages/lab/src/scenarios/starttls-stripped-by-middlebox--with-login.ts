import { divert } from '../network/divert.ts';
import { login, pathNeeds, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'starttls-stripped-by-middlebox--with-login',
  title: 'A Cisco ASA masks STARTTLS, and the server offers logins only after it.',
  needs: pathNeeds,
  expect: {
    cause: 'starttls-stripped-by-middlebox',
    findings: ['credentials-not-tested'],
    forbidden: ['tls-intercepted-by-proxy-or-av', 'auth-bad-credentials'],
  },
  twin: { forbidden: ['starttls-stripped-by-middlebox', 'credentials-not-tested', 'auth-bad-credentials'] },
  build: async (lab, variant) => {
    const path = await startPath(lab, { login: true });
    if (variant === 'fault') {
      const rules = await divert(lab, path, 587, (upstream) => ({
        part: 'starttls-stripper',
        upstream,
        mode: 'asa',
      }));
      await path.network.setRules(rules);
    }
    return { ...path.check(undefined, ['--user', login.name]), password: login.password };
  },
};
