import type { Upstream } from '../middleboxes/relay.ts';
import { divert } from '../network/divert.ts';
import type { Part } from '../network/parts.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'network-slow',
  title: 'The path to the server has a round trip of 300 ms.',
  needs: pathNeeds,
  build: async (lab) => {
    const path = await startPath(lab);
    const slow = (upstream: Upstream): Part => ({ part: 'delay-relay', upstream, roundTripMs: 300 });
    await path.network.setRules(await divert(lab, path, 587, slow));
    return path.check();
  },
};
