import { pathNeeds, startPath } from '../network/path.ts';
import { hideClient } from '../network/rules.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'network-behind-nat',
  title: 'The client is behind NAT, as in every office.',
  needs: pathNeeds,
  build: async (lab) => (await startPath(lab, { rules: [hideClient()] })).check(),
};
