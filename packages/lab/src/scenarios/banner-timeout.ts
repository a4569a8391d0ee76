import { pathNeeds, startPath } from '../network/path.ts';
import { startPartIn } from '../network/start-part.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'banner-timeout',
  title: 'The program behind port 587 accepts connections and never says a word.',
  needs: pathNeeds,
  expect: {
    cause: 'banner-timeout',
    forbidden: ['tcp-timeout-filtered', 'tls-mode-mismatch', 'wrong-port-not-smtp', 'tcp-reset'],
  },
  twin: {
    forbidden: [
      'banner-timeout',
      'tcp-reset',
      'tcp-timeout-filtered',
      'tls-mode-mismatch',
      'wrong-port-not-smtp',
    ],
  },
  build: async (lab, variant) => {
    if (variant === 'twin') return (await startPath(lab)).check();
    const path = await startPath(lab, { starttlsPorts: [25, 2525] });
    await startPartIn(lab, path.network, 'server', { part: 'silence' }, { ports: [587] });
    return path.check();
  },
};
