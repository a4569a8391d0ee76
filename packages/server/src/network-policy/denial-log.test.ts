import { gather } from '@postroad/diagnosis';
import type { Store } from '@postroad/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import type { NetworkGuard } from './guard.ts';
import type { NetworkPolicy } from './policy.ts';
import { changeNetworkPolicy } from './stored-policy.ts';
import { openGuard } from './testing/open-guard.ts';

let lab: Lab;
let guard: NetworkGuard;
let store: Store;
let set: (policy: Partial<NetworkPolicy>) => Promise<void>;
beforeAll(async () => {
  lab = await Lab.open();
  ({ guard, store, set } = await openGuard(lab));
});
afterAll(() => lab.close());

let people = 0;
/** Somebody new, so that no test counts another's denials. */
function somebody(): EventOrigin {
  people += 1;
  const id = `00u${people}`;
  return {
    transaction: { id: `request-${people}`, type: 'WEB' },
    principal: {
      type: 'User',
      id,
      alternateId: `${id}@example.com`,
      displayName: id,
      via: 'session',
      permissions: new Set(),
    },
  };
}

interface Logged {
  readonly eventType: string;
  readonly outcome: { readonly result: string; readonly reason: string };
  readonly target: readonly { readonly alternateId: string; readonly detailEntry: unknown }[];
  readonly debugContext: { readonly debugData: Readonly<Record<string, string>> };
}

async function eventsOf({ principal }: EventOrigin): Promise<readonly Logged[]> {
  const rows = await store.db
    .selectFrom('log_events')
    .select('body')
    .where('actor_id', '=', principal?.id ?? '')
    .orderBy('seq')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Logged);
}

test('a refused request leaves one event: who, where to, why; nothing of path and query', async () => {
  const origin = somebody();
  const { fetch } = await guard.forOrigin(origin);
  const asked = fetch('https://127.0.0.1/token?client_secret=lab-secret-8c1d');
  await expect(asked).rejects.toThrow('127.0.0.1 is in the loopback network');
  const events = await eventsOf(origin);
  expect(events).toMatchObject([
    {
      eventType: 'system.network_policy.deny',
      outcome: { result: 'DENY', reason: expect.stringContaining('127.0.0.1 is in the loopback network') },
      target: [{ alternateId: 'https://127.0.0.1', detailEntry: { purpose: 'http' } }],
    },
  ]);
  expect(JSON.stringify(events)).not.toContain('lab-secret-8c1d');
});

test('a refused inbox leaves one, a name that does not exist none', async () => {
  const origin = somebody();
  const { connectTarget } = await guard.forOrigin(origin);
  await expect(connectTarget('10.0.0.5', 993)).rejects.toThrow('RFC 1918');
  await expect(connectTarget('no such name', 993)).rejects.toThrow();
  expect((await eventsOf(origin)).map(({ target }) => target[0]?.alternateId)).toEqual(['10.0.0.5:993']);
});

test('a refused check leaves one event for all its addresses', async () => {
  const origin = somebody();
  const own = await guard.forOrigin(origin);
  const facts = await gather(
    { host: '169.254.169.254', port: 587, security: 'auto' },
    { permit: own.permit, fetch: own.fetch },
  );
  await own.noteDenials(facts);
  expect(await eventsOf(origin)).toMatchObject([
    {
      outcome: { reason: expect.stringContaining('metadata') },
      target: [{ alternateId: '169.254.169.254:587', detailEntry: { purpose: 'smtp' } }],
    },
  ]);
});

test('a check that is allowed leaves none', async () => {
  const origin = somebody();
  const port = await lab.freePort('127.0.0.1');
  await set({ allowedNetworks: ['127.0.0.1'], extraPorts: [port] });
  const { permit, fetch, noteDenials } = await guard.forOrigin(origin);
  const facts = await gather({ host: '127.0.0.1', port, security: 'auto' }, { permit, fetch });
  expect(facts.attempts[0]?.outcome).toBe('refused');
  await noteDenials(facts);
  expect(await eventsOf(origin)).toEqual([]);
});

test('somebody who tries a hundred addresses leaves twenty events, the last of which says that there are more', async () => {
  const origin = somebody();
  const { connectTarget } = await guard.forOrigin(origin);
  for (let i = 0; i < 100; i += 1)
    await expect(connectTarget(`10.0.0.${i}`, 993)).rejects.toMatchObject({ code: 'ENOTPERMITTED' });
  const events = await eventsOf(origin);
  expect(events).toHaveLength(20);
  expect(events.map(({ debugContext }) => 'furtherDenials' in debugContext.debugData)).toEqual([
    ...Array(19).fill(false),
    true,
  ]);
  // Somebody else's are still written down.
  const other = somebody();
  await expect((await guard.forOrigin(other)).connectTarget('10.0.0.1', 993)).rejects.toThrow();
  expect(await eventsOf(other)).toHaveLength(1);
});

test('another process changed the policy: the next request obeys it', async () => {
  expect((await guard.forOrigin(somebody())).permit('10.9.0.1', 587)).toBeDefined();
  await store.transaction((trx) =>
    changeNetworkPolicy(trx, (policy) => ({ ...policy, allowedNetworks: ['10.9.0.0/16'] })),
  );
  expect((await guard.forOrigin(somebody())).permit('10.9.0.1', 587)).toBeUndefined();
});
