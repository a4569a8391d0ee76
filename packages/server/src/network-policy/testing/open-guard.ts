import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@postroad/store';
import { createSystemLog } from '../../system-log/system-log.ts';
import { createNetworkGuard, type NetworkGuard } from '../guard.ts';
import { defaultNetworkPolicy, type NetworkPolicy } from '../policy.ts';
import { changeNetworkPolicy } from '../stored-policy.ts';
import type { Closing } from './witness.ts';

/** A guard over a database of its own. Both end with the lab. */
export async function openGuard(
  lab: Closing,
  options: { readonly resolve?: (host: string) => Promise<readonly string[]> } = {},
): Promise<{
  readonly guard: NetworkGuard;
  readonly store: Store;
  set(policy: Partial<NetworkPolicy>): Promise<void>;
}> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'postroad-guard-'));
  const store = await openStore({ dataDirectory });
  const now = () => new Date();
  const guard = await createNetworkGuard({
    store,
    systemLog: createSystemLog({ store, now }),
    now,
    ...options,
  });
  lab.onClose('guard', async () => {
    await guard.close();
    await store.close();
    await rm(dataDirectory, { recursive: true });
  });
  return {
    guard,
    store,
    async set(policy) {
      await store.transaction((trx) =>
        changeNetworkPolicy(trx, () => ({ ...defaultNetworkPolicy, ...policy })),
      );
      await guard.reload();
    },
  };
}
