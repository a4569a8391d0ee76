import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Lab } from '../packages/lab/src/lab.ts';
import { metadataServices, specialNetworks } from '../packages/server/src/network-policy/special-networks.ts';
import { startWitness } from '../packages/server/src/network-policy/testing/witness.ts';
import {
  type AccessService,
  type Answer,
  addUser,
  ask,
  sessionHeaders,
  startAccessService,
} from './access-service.ts';

const policyPath = '/api/v1/settings/network-policy';
const retentionPath = '/api/v1/settings/log-retention';
const empty = { allowedNetworks: [], deniedNetworks: [], extraPorts: [], proxies: [] };

let lab: Lab;
let service: AccessService;
let admin: Awaited<ReturnType<typeof sessionHeaders>>;
beforeAll(async () => {
  lab = await Lab.open();
  service = await startAccessService();
  admin = await sessionHeaders(service, await addUser(service, 'SUPER_ADMIN'));
});
afterAll(async () => {
  await service.stop();
  await lab.close();
});

const get = (path: string) => ask(service, { path, headers: admin });
const put = (path: string, body: unknown) => ask(service, { method: 'PUT', path, headers: admin, body });

interface Logged {
  readonly actor: { readonly type: string };
  readonly outcome: unknown;
  readonly target: readonly { readonly changeDetails: unknown }[];
}

async function eventsOf(eventType: string): Promise<readonly Logged[]> {
  const rows = await service.context.store.db
    .selectFrom('log_events')
    .select('body')
    .where('event_type', '=', eventType)
    .orderBy('seq')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as Logged);
}

/** E0000001, the fields named, and that nothing was written. */
async function expectRefused(answer: Answer, field: string): Promise<void> {
  expect(answer.status).toBe(400);
  expect(answer.json).toMatchObject({ errorCode: 'E0000001' });
  const { errorCauses } = answer.json as {
    readonly errorCauses: readonly { readonly errorSummary: string }[];
  };
  expect(errorCauses.map(({ errorSummary }) => errorSummary.split(':')[0])).toEqual([field]);
}

describe('the network policy', () => {
  beforeEach(async () => {
    expect((await put(policyPath, empty)).status).toBe(200);
  });

  test('is empty at first, and shows what is built in with its sources', async () => {
    const { json } = await get(policyPath);
    expect(json).toMatchObject(empty);
    const { builtIn } = json as {
      readonly builtIn: { readonly deniedNetworks: unknown; readonly ports: unknown };
    };
    expect(builtIn.deniedNetworks).toEqual([...metadataServices, ...specialNetworks]);
    expect(builtIn.ports).toEqual({
      smtp: [25, 465, 587, 2525, 2587],
      imap: [143, 993],
      http: [443],
      dns: [53],
    });
  });

  test('is replaced as a whole, in canonical form, and in force at once', async () => {
    expect(service.context.network.permit('10.20.3.4', 1025)).toBeDefined();
    const { status, json } = await put(policyPath, {
      ...empty,
      allowedNetworks: ['10.20.1.2/16', '10.20.0.0/16'],
      extraPorts: [1025, '2000-2100'],
      proxies: ['Proxy.example.com.:1080'],
    });
    expect(status).toBe(200);
    const stored = {
      allowedNetworks: ['10.20.0.0/16'],
      deniedNetworks: [],
      extraPorts: [1025, '2000-2100'],
      proxies: ['proxy.example.com:1080'],
    };
    expect(json).toMatchObject(stored);
    expect((await get(policyPath)).json).toEqual(json);
    expect(service.context.network.permit('10.20.3.4', 1025)).toBeUndefined();
  });

  test('a change leaves an event with what was and what is; no change leaves none', async () => {
    const before = (await eventsOf('system.network_policy.update')).length;
    const denied = { ...empty, deniedNetworks: ['198.51.100.0/24'] };
    await put(policyPath, denied);
    await put(policyPath, denied);
    const events = (await eventsOf('system.network_policy.update')).slice(before);
    expect(events).toHaveLength(1);
    expect(events[0]?.actor.type).toBe('User');
    expect(events[0]?.target[0]?.changeDetails).toEqual({
      from: { deniedNetworks: [] },
      to: { deniedNetworks: ['198.51.100.0/24'] },
    });
  });

  test.each([
    ['allowedNetworks.1', { allowedNetworks: ['10.0.0.0/8', '10.1/8'] }],
    ['allowedNetworks.0', { allowedNetworks: ['example.com'] }],
    ['deniedNetworks.0', { deniedNetworks: ['10.0.0.0/33'] }],
    ['deniedNetworks', { deniedNetworks: '10.0.0.0/8' }],
    ['extraPorts.0', { extraPorts: [0] }],
    ['extraPorts.0', { extraPorts: ['2100-2000'] }],
    ['extraPorts.0', { extraPorts: [{}] }],
    ['proxies.0', { proxies: ['http://proxy.example.com:1080'] }],
    ['proxies', { proxies: undefined }],
  ])('a wrong %s is named, and nothing is written', async (field, change) => {
    const right = { ...empty, allowedNetworks: ['10.9.0.0/16'] };
    await put(policyPath, right);
    await expectRefused(await put(policyPath, { ...empty, ...change }), field);
    expect((await get(policyPath)).json).toMatchObject(right);
  });

  test('a field that does not exist is refused', async () => {
    const { status, json } = await put(policyPath, { ...empty, allowEverything: true });
    expect(status).toBe(400);
    expect(JSON.stringify(json)).toContain('allowEverything');
  });
});

describe('a diagnosis', () => {
  test('of what the policy refuses: nothing arrives, the answer names field, reason and way out, the log who tried', async () => {
    await put(policyPath, empty);
    const port = await lab.freePort('127.0.0.1');
    const inside = await startWitness(lab, '127.0.0.1', port, (socket) => void socket.end('554 Go away\r\n'));
    const body = { host: '127.0.0.1', port };
    const diagnose = () => ask(service, { method: 'POST', path: '/api/v1/diagnoses', headers: admin, body });
    const refused = await diagnose();
    await expectRefused(refused, 'host');
    expect(refused.body).toMatch(
      /127\.0\.0\.1 is in the loopback network.*postroad admin network allow 127\.0\.0\.1/,
    );
    await put(policyPath, { ...empty, allowedNetworks: ['127.0.0.1', '::1'] });
    await expectRefused(await diagnose(), 'port');
    expect(await inside.arrivals()).toBe(0);
    const denials = await eventsOf('system.network_policy.deny');
    expect(denials.map(({ outcome }) => outcome)).toEqual([
      { result: 'DENY', reason: expect.stringContaining('loopback') },
      { result: 'DENY', reason: expect.stringContaining(`Port ${port}`) },
    ]);
    await put(policyPath, { ...empty, allowedNetworks: ['127.0.0.1', '::1'], extraPorts: [port] });
    expect((await diagnose()).status).toBe(201);
    expect(await inside.arrivals()).toBeGreaterThan(0);
  });

  test('of the service itself is refused, whatever is allowed', async () => {
    const { port } = service.address;
    await put(policyPath, { ...empty, allowedNetworks: ['0.0.0.0/0', '::/0'], extraPorts: [port] });
    const body = { host: '127.0.0.1', port };
    const answer = await ask(service, { method: 'POST', path: '/api/v1/diagnoses', headers: admin, body });
    await expectRefused(answer, 'host');
    expect(answer.body).toContain('where Postroad itself listens');
    await put(policyPath, empty);
  });
});

describe('the log retention', () => {
  test('is 90 days until it is set', async () => {
    expect((await get(retentionPath)).json).toEqual({ days: 90 });
    expect((await put(retentionPath, { days: 365 })).json).toEqual({ days: 365 });
    expect((await get(retentionPath)).json).toEqual({ days: 365 });
    const [event, ...others] = await eventsOf('system.setting.update');
    expect(event?.target[0]?.changeDetails).toEqual({ from: { days: 90 }, to: { days: 365 } });
    expect(others).toEqual([]);
  });

  test.each([0, -1, 3_651, 1.5, '90', null, undefined])('%j days are refused', async (days) => {
    const before = (await get(retentionPath)).json;
    await expectRefused(await put(retentionPath, { days }), 'days');
    expect((await get(retentionPath)).json).toEqual(before);
  });
});

test.each([
  ['EMAIL_ADMIN', 200, 403],
  ['READ_ONLY', 403, 403],
] as const)('%s: reading answers %i, changing %i', async (role, reading, changing) => {
  const headers = await sessionHeaders(service, await addUser(service, role));
  for (const [path, body] of [
    [policyPath, { ...empty, allowedNetworks: ['0.0.0.0/0'] }],
    [retentionPath, { days: 1 }],
  ] as const) {
    expect((await ask(service, { path, headers })).status).toBe(reading);
    expect((await ask(service, { method: 'PUT', path, headers, body })).status).toBe(changing);
  }
  expect((await get(policyPath)).json).toMatchObject(empty);
});
