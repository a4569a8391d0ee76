import { createSecureContext } from 'node:tls';
import { Deadline } from '@postroad/smtp';
import { expect, test } from 'vitest';
import { Controls } from './controls.ts';

function controlsWith(proxies: readonly string[]): Controls {
  return new Controls({
    settings: { host: '127.0.0.1', port: 25, security: 'none' },
    serverName: '127.0.0.1',
    ehloName: 'client.lab.test',
    context: createSecureContext(),
    now: () => performance.now(),
    deadline: new Deadline(5_000),
    vantage: {
      hostname: 'client.lab.test',
      addresses: [],
      hasGlobalIpv6: false,
      hasIpv4: true,
      // Names that no environment sets, so that the addresses beside them count.
      proxyVariables: proxies.map((proxy, i) => ({ name: `LAB_PROXY_${i}`, proxy })),
    },
    announce: () => {},
  });
}

test('a proxy of a kind that nobody here knows, in the environment, is passed over', async () => {
  const controls = controlsWith(['socks4://127.0.0.1:1']);
  controls.environmentProxy('mail.example.com');
  expect((await controls.settle()).environmentProxy).toBeUndefined();
});

test('the next one is tried', async () => {
  const controls = controlsWith(['socks4://127.0.0.1:1', 'http://127.0.0.1:1']);
  controls.environmentProxy('mail.example.com');
  expect((await controls.settle()).environmentProxy).toMatchObject({
    proxy: 'http://127.0.0.1:1',
    outcome: 'failed',
  });
});

test('an experiment that nobody asked for shows nothing', async () => {
  expect(await controlsWith([]).settle()).toEqual({ ports: [], addresses: [] });
});
