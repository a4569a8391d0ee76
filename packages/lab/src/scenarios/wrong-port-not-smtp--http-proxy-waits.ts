import { divert } from '../network/divert.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'wrong-port-not-smtp--http-proxy-waits',
  title: 'An HTTP proxy sits on port 587 and waits for a request before it says anything.',
  needs: pathNeeds,
  expect: { cause: 'wrong-port-not-smtp', forbidden: ['protocol-error', 'tls-mode-mismatch'] },
  twin: { forbidden: ['protocol-error', 'tls-mode-mismatch', 'wrong-port-not-smtp'] },
  build: async (lab, variant) => {
    const path = await startPath(lab);
    if (variant === 'fault')
      await path.network.setRules(await divert(lab, path, 587, () => ({ part: 'connect-proxy' })));
    return path.check();
  },
};
