import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { gather } from '@postroad/diagnosis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { openGuard } from './testing/open-guard.ts';
import { startWitness, type Witness } from './testing/witness.ts';

/** The system's resolver in the hands of an attacker: the first question is answered with an address outside. */
let asked = 0;
const answer = () => [{ address: asked++ === 0 ? '127.0.0.2' : '127.0.0.1', family: 4 }];
const { lookup } = dns;
const { lookup: lookupPromise } = dns.promises;

let lab: Lab;
let outside: Witness;
let inside: Witness;
beforeAll(async () => {
  lab = await Lab.open();
  const port = await lab.freePort('127.0.0.1');
  inside = await startWitness(lab, '127.0.0.1', port, (socket) => void socket.end());
  outside = await startWitness(lab, '127.0.0.2', port, (socket) => void socket.end());
  Object.assign(dns.promises, { lookup: async () => answer() });
  Object.assign(dns, {
    lookup: (
      _host: string,
      _options: unknown,
      done: (error: null, address: unknown, family: number) => void,
    ) => {
      const [{ address, family } = { address: '', family: 0 }] = answer();
      done(null, address, family);
    },
  });
  syncBuiltinESMExports();
});
afterAll(async () => {
  Object.assign(dns.promises, { lookup: lookupPromise });
  Object.assign(dns, { lookup });
  syncBuiltinESMExports();
  await lab.close();
});

test('a proxy whose name is bound again is connected to where it was judged, with the only question', async () => {
  const { port } = inside;
  const { guard, set } = await openGuard(lab);
  await set({ allowedNetworks: ['127.0.0.2'], proxies: [`proxy.example.com:${port}`] });
  const check = () =>
    gather(
      {
        host: 'smtp.example.com',
        port: 587,
        security: 'auto',
        proxy: { protocol: 'socks5', host: 'proxy.example.com', port },
      },
      { permit: guard.permit, fetch: guard.fetch },
    );
  asked = 0;
  const first = await check();
  expect(first.attempts[0]).toMatchObject({ outcome: 'proxy', proxyReason: 'protocol' });
  expect(asked).toBe(1);
  expect([await outside.arrivals(), await inside.arrivals()]).toEqual([1, 0]);
  // From here on the name leads inside.
  const second = await check();
  expect(second.attempts[0]?.outcome).toBe('not-permitted');
  expect([await outside.arrivals(), await inside.arrivals()]).toEqual([0, 0]);
  await set({ allowedNetworks: ['127.0.0.0/8'], proxies: [`proxy.example.com:${port}`] });
  await check();
  expect(await inside.arrivals()).toBe(1);
});
