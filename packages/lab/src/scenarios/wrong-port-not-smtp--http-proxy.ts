import { divert } from '../network/divert.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'wrong-port-not-smtp--http-proxy',
  title: 'A web gateway in the way answers connections to port 587 with an HTTP refusal.',
  needs: pathNeeds,
  expect: {
    cause: 'wrong-port-not-smtp',
    forbidden: ['protocol-error', 'banner-timeout', 'tls-mode-mismatch'],
  },
  twin: { forbidden: ['banner-timeout', 'protocol-error', 'tls-mode-mismatch', 'wrong-port-not-smtp'] },
  build: async (lab, variant) => {
    const path = await startPath(lab);
    if (variant === 'fault')
      await path.network.setRules(await divert(lab, path, 587, () => ({ part: 'http-answer' })));
    return path.check();
  },
};
