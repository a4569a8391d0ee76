import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Lab } from '../lab.ts';
import { runCommand } from './command.ts';
import { addresses, type LabNetwork, startNetwork } from './network.ts';
import * as rules from './rules.ts';
import { startPartIn } from './start-part.ts';

/** What a plain TCP client meets, run in the client's namespace: one word each. */
const client = `
const [host, port, source] = process.argv.slice(1);
const seen = [];
const done = (word) => { seen.push(word); console.log(seen.join(' ')); process.exit(); };
const socket = require('node:net').connect({ host, port: Number(port), localAddress: source });
socket.on('connect', () => seen.push('connected'));
socket.on('data', (data) => {
  if (!seen.some((word) => Number(word) > 0)) { seen.push(data.toString().slice(0, 3)); socket.write('EHLO client.test\\r\\n'); }
  else done(data.toString().slice(0, 3));
});
socket.on('error', (error) => done(error.code));
socket.on('end', () => done('end'));
setTimeout(() => done('silence'), 1500);
`;

let lab: Lab;
let network: LabNetwork;

function meet(host: string, port: number, source?: string): Promise<string> {
  const argv = [
    process.execPath,
    '-e',
    client,
    host,
    String(port),
    ...(source === undefined ? [] : [source]),
  ];
  return network.run('client', argv).then((text) => text.trim());
}

/** The same over IPv4 and IPv6, side by side. */
function meetBoth(port: number): Promise<readonly string[]> {
  return Promise.all([meet(addresses.server.ip, port), meet(addresses.server.ip6, port)]);
}

beforeAll(async () => {
  lab = await Lab.open();
  network = await startNetwork(lab);
  const responder = { part: 'responder', options: { name: 'mail.example.net' } } as const;
  await startPartIn(lab, network, 'server', responder, { ports: [25, 443, 587, 2525] });
});
beforeEach(() => network.setRules([]));
afterAll(() => lab.close());

describe('a path without rules', () => {
  test('carries a dialogue over both IP versions and from both client addresses', async () => {
    expect(await meetBoth(587)).toEqual(['connected 220 250', 'connected 220 250']);
    expect(await meet(addresses.server.ip6, 587, addresses.clientOther.ip6)).toBe('connected 220 250');
    expect(await meet(addresses.serverOther.ip, 587, addresses.clientOther.ip)).toBe('connected 220 250');
  });

  test('refuses where nothing listens', async () => {
    expect(await meet(addresses.server.ip, 26)).toBe('ECONNREFUSED');
  });

  test('reports the host unreachable that nobody has', async () => {
    expect(await meet(addresses.nobody.ip, 587)).toBe('EHOSTUNREACH');
    expect(await meet(addresses.nobody.ip6, 587)).toBe('EHOSTUNREACH');
  });
});

describe('rules', () => {
  test('a dropped port is silent, its SYNs are counted, other ports of the host answer', async () => {
    await network.setRules([rules.dropPorts([25, 587])]);
    expect(await meetBoth(587)).toEqual(['silence', 'silence']);
    // A SYN and its first repetition, for each IP version.
    expect((await network.counters()).get('drop-25-587')).toBe(4);
    expect(await meet(addresses.server.ip, 2525)).toBe('connected 220 250');
  });

  test('everything dropped: no port answers', async () => {
    await network.setRules([rules.dropEverything()]);
    expect(await meet(addresses.server.ip, 443)).toBe('silence');
    expect((await network.counters()).get('drop-all')).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ['tcp-reset', 'ECONNREFUSED', 'ECONNREFUSED'],
    ['admin-prohibited', 'EHOSTUNREACH', 'EACCES'],
    ['host-unreachable', 'EHOSTUNREACH', 'EHOSTUNREACH'],
    ['no-route', 'ENETUNREACH', 'ENETUNREACH'],
    ['port-unreachable', 'ECONNREFUSED', 'ECONNREFUSED'],
  ] as const)('%s is met as %s over IPv4 and %s over IPv6', async (rejection, word, word6) => {
    await network.setRules([rules.rejectPorts([587], rejection)]);
    expect(await meetBoth(587)).toEqual([word, word6]);
    expect((await network.counters()).get(`${rejection}-587`)).toBeGreaterThanOrEqual(2);
    expect(await meet(addresses.server.ip, 25)).toBe('connected 220 250');
  });

  test('data dropped after the handshake: connected, then nothing', async () => {
    await network.setRules(rules.dropDataAfterHandshake([587]));
    expect(await meetBoth(587)).toEqual(['connected silence', 'connected silence']);
    expect((await network.counters()).get('data-sport-pushed')).toBeGreaterThanOrEqual(2);
  });

  test('large packets from the server are dropped, small ones pass', async () => {
    const options = { name: 'large.example.net', greeting: 'x'.repeat(900) };
    await startPartIn(lab, network, 'server', { part: 'responder', options }, { ports: [2527] });
    await network.setRules([rules.dropLargePackets(800)]);
    expect(await meet(addresses.server.ip, 2527)).toBe('connected silence');
    expect(await meet(addresses.server.ip, 587)).toBe('connected 220 250');
    expect((await network.counters()).get('too-large')).toBeGreaterThanOrEqual(1);
  });

  test('reset after the handshake: the greeting never comes', async () => {
    await network.setRules([rules.resetAfterHandshake([587])]);
    for (const seen of await meetBoth(587)) expect(seen).toMatch(/^(connected )?ECONNRESET$/);
    expect((await network.counters()).get('reset-after-handshake-587')).toBeGreaterThanOrEqual(2);
  });

  test("reset on the client's data: the greeting came", async () => {
    await network.setRules([rules.resetOnClientData([587])]);
    expect(await meetBoth(587)).toEqual(['connected 220 ECONNRESET', 'connected 220 ECONNRESET']);
  });

  test('one IP version dropped or without a route, the other works', async () => {
    await network.setRules([rules.dropEverything({ family: 'ip6' })]);
    expect(await meet(addresses.server.ip6, 587)).toBe('silence');
    expect(await meet(addresses.server.ip, 587)).toBe('connected 220 250');
    await network.setRules([rules.rejectEverything('no-route', { family: 'ip6' })]);
    expect(await meet(addresses.server.ip6, 587)).toBe('ENETUNREACH');
    expect(await meet(addresses.server.ip, 587)).toBe('connected 220 250');
  });

  test('an allowlist lets one client address through', async () => {
    await network.setRules(rules.dropUnlessFrom([587], addresses.clientOther));
    expect(await meet(addresses.server.ip, 587)).toBe('silence');
    expect(await meet(addresses.server.ip, 587, addresses.clientOther.ip)).toBe('connected 220 250');
    expect(await meet(addresses.server.ip6, 587, addresses.clientOther.ip6)).toBe('connected 220 250');
  });

  test("behind NAT the server sees the router's address", async () => {
    const options = {
      name: 'list.example.net',
      allowlist: [addresses.routerOther.ip, addresses.routerOther.ip6],
    };
    await startPartIn(lab, network, 'server', { part: 'responder', options }, { ports: [2526] });
    expect(await meet(addresses.server.ip, 2526)).toBe('connected 554 503');
    await network.setRules([rules.hideClient()]);
    expect(await meetBoth(2526)).toEqual(['connected 220 250', 'connected 220 250']);
  });

  test('a redirect sends connections to any address to another server', async () => {
    const door = { part: 'slammed-door', how: 'close' } as const;
    await startPartIn(lab, network, 'router', door, { ports: [587] });
    await network.setRules(rules.redirectPorts([587], addresses.router));
    expect(await meetBoth(587)).toEqual(['connected end', 'connected end']);
    expect(await meet(addresses.server.ip, 25)).toBe('connected 220 250');
  });
});

describe('a machine without one IP version', () => {
  test('says the network is unreachable, without a packet', async () => {
    await using own = await Lab.open();
    const other = await startNetwork(own);
    await other.removeDefaultRoute('ip6');
    const argv = [process.execPath, '-e', client, addresses.server.ip6, '587'];
    expect((await other.run('client', argv)).trim()).toBe('ENETUNREACH');
  });
});

test('closing leaves no namespace and no file behind', async () => {
  const own = await Lab.open();
  const { namespaces } = await startNetwork(own);
  expect(existsSync(`/etc/netns/${namespaces.client}/resolv.conf`)).toBe(true);
  await own.close();
  const left = await runCommand(['ip', 'netns', 'list']);
  for (const name of Object.values(namespaces)) {
    expect(left).not.toContain(name);
    expect(existsSync(`/etc/netns/${name}`)).toBe(false);
  }
});

test('a run that was killed is undone by the next', async () => {
  const [labFile, networkFile] = ['../lab.ts', './network.ts'].map((name) =>
    JSON.stringify(fileURLToPath(new URL(name, import.meta.url))),
  );
  const code = `
    import { Lab } from ${labFile};
    import { startNetwork } from ${networkFile};
    const { namespaces } = await startNetwork(await Lab.open());
    process.stdout.write(namespaces.client + '\\n', () => process.kill(process.pid, 'SIGKILL'));
    setInterval(() => {}, 1000);`;
  const killed = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let name = '';
  killed.stdout.on('data', (text: Buffer) => {
    name += text.toString();
  });
  await once(killed, 'close');
  name = name.trim();
  expect(await runCommand(['ip', 'netns', 'list'])).toContain(name);
  await using _next = await Lab.open();
  expect(await runCommand(['ip', 'netns', 'list'])).not.toContain(name);
  expect(existsSync(`/etc/netns/${name}`)).toBe(false);
});

test("the machine's own addresses, routes and firewall are as before", async () => {
  const state = async (): Promise<string> =>
    (await runCommand(['ip', '-brief', 'address'])) +
    (await runCommand(['ip', 'route'])) +
    (await runCommand(['nft', 'list', 'ruleset']));
  const before = await state();
  await using own = await Lab.open();
  await startNetwork(own, { rules: [rules.dropEverything()] });
  expect(await state()).toBe(before);
});
