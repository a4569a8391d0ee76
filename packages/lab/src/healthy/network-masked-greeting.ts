import type { Upstream } from '../middleboxes/relay.ts';
import { divert } from '../network/divert.ts';
import type { Part } from '../network/parts.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import type { HealthyConfiguration } from '../scenarios/types.ts';

export const healthy: HealthyConfiguration = {
  id: 'network-masked-greeting',
  title: 'A firewall hides the text of the greeting and nothing else: STARTTLS works.',
  needs: pathNeeds,
  build: async (lab) => {
    const path = await startPath(lab);
    const mask = (upstream: Upstream): Part => ({ part: 'banner-masker', upstream });
    await path.network.setRules(await divert(lab, path, 587, mask));
    return path.check(undefined, ['--security', 'starttls']);
  },
};
