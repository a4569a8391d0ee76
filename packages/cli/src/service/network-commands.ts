import {
  allow,
  changeNetworkPolicy,
  deny,
  forget,
  type NetworkPolicy,
  type PolicyEntry,
  parsePolicyEntry,
  readNetworkPolicy,
} from '@postroad/server';
import { Misuse } from '../input/misuse.ts';
import type { GivenSettings } from './settings.ts';
import { withService } from './with-service.ts';

/** `postroad admin network show` */
export async function showPolicy(given: GivenSettings): Promise<void> {
  print(await withService(given, ({ store }) => readNetworkPolicy(store.db)));
}

/** `postroad admin network allow|deny|forget`: prints the policy that then holds. */
export async function changePolicy(
  given: GivenSettings,
  change: 'allow' | 'deny' | 'forget',
  texts: readonly string[],
): Promise<void> {
  const entries = texts.map(readEntry);
  const apply = { allow, deny: denyNetwork, forget }[change];
  const result = await withService(
    given,
    ({ store, systemLog }, origin) =>
      store.transaction(async (trx) => {
        const changed = await changeNetworkPolicy(trx, (policy) => entries.reduce(apply, policy));
        if (changed.event !== undefined) await systemLog.record(trx, origin, changed.event);
        return changed;
      }),
    { begins: true },
  );
  print(result.policy);
  if (result.event === undefined) process.stderr.write('Nothing changed: the policy says so already.\n');
}

function denyNetwork(policy: NetworkPolicy, { kind, value }: PolicyEntry): NetworkPolicy {
  if (kind !== 'network')
    throw new Misuse(
      `${value} is no network: deny takes networks and addresses; "forget" withdraws a port or a proxy`,
    );
  return deny(policy, value);
}

function readEntry(text: string): PolicyEntry {
  try {
    return parsePolicyEntry(text);
  } catch (error) {
    if (error instanceof TypeError) throw new Misuse(error.message);
    throw error;
  }
}

function print(policy: NetworkPolicy): void {
  process.stdout.write(`${JSON.stringify(policy, null, 2)}\n`);
}
