import { divert } from '../network/divert.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'starttls-stripped-by-middlebox',
  title: 'A Cisco ASA with ESMTP inspection masks STARTTLS as XXXXXXXA and the greeting with asterisks.',
  needs: pathNeeds,
  expect: {
    cause: 'starttls-stripped-by-middlebox',
    forbidden: ['tls-intercepted-by-proxy-or-av', 'starttls-failed', 'auth-not-offered'],
  },
  twin: {
    forbidden: [
      'auth-not-offered',
      'starttls-failed',
      'starttls-stripped-by-middlebox',
      'tls-intercepted-by-proxy-or-av',
    ],
  },
  build: async (lab, variant) => {
    const path = await startPath(lab);
    if (variant === 'fault') {
      const rules = await divert(lab, path, 587, (upstream) => ({
        part: 'starttls-stripper',
        upstream,
        mode: 'asa',
      }));
      await path.network.setRules(rules);
    }
    return path.check(undefined, ['--security', 'starttls']);
  },
};
