import { type Queryable, readSetting, writeSetting } from '@postroad/store';
import type { EventDraft } from '../system-log/draft.ts';
import { defaultNetworkPolicy, type NetworkPolicy, networkPolicySchema } from './policy.ts';

const KEY = 'networkPolicy';

/**
 * The policy in force. What the store holds was checked when it was written; should it not be readable all the same,
 * this throws: to fall back to another policy could allow what somebody denied.
 */
export async function readNetworkPolicy(db: Queryable): Promise<NetworkPolicy> {
  const stored = await readSetting(db, KEY);
  return stored === undefined ? defaultNetworkPolicy : networkPolicySchema.parse(stored);
}

/**
 * Changes the policy in the transaction it is given.
 *
 * @returns the new policy, and the event to record in the same transaction; no event when nothing changed
 */
export async function changeNetworkPolicy(
  db: Queryable,
  change: (policy: NetworkPolicy) => NetworkPolicy,
): Promise<{ readonly policy: NetworkPolicy; readonly event?: EventDraft }> {
  const before = await readNetworkPolicy(db);
  const after = withoutDuplicates(networkPolicySchema.parse(change(before)));
  if (JSON.stringify(before) === JSON.stringify(after)) return { policy: before };
  await writeSetting(db, KEY, after);
  return { policy: after, event: updateEvent(before, after) };
}

function withoutDuplicates(policy: NetworkPolicy): NetworkPolicy {
  return {
    allowedNetworks: [...new Set(policy.allowedNetworks)],
    deniedNetworks: [...new Set(policy.deniedNetworks)],
    extraPorts: [...new Set(policy.extraPorts)],
    proxies: [...new Set(policy.proxies)],
  };
}

function updateEvent(before: NetworkPolicy, after: NetworkPolicy): EventDraft {
  const changed = (Object.keys(after) as (keyof NetworkPolicy)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const part = (policy: NetworkPolicy) => Object.fromEntries(changed.map((key) => [key, policy[key]]));
  return {
    eventType: 'system.network_policy.update',
    outcome: 'SUCCESS',
    targets: [
      {
        id: KEY,
        type: 'NetworkPolicy',
        alternateId: KEY,
        displayName: 'Network policy',
        changeDetails: { from: part(before), to: part(after) },
      },
    ],
  };
}
