import { expect, test } from 'vitest';
import { check } from './ipv6-broken.ts';
import { examine, sight } from './support/examine.ts';
import { attempt, factsWith } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

const v6 = { address: '2606:4700::25', family: 6 } as const;

test('IPv6 silent, IPv4 connected', () => {
  const sighting = sight(check, faultOf('ipv6-broken'));
  expect(sighting.level).toBe('warning');
  expect(sighting.args?.detail).toBe('2606:4700::25: no answer');
});

test('also when the control experiment found it', () => {
  const facts = factsWith({
    vantage: { hasGlobalIpv6: true },
    controls: { addresses: [attempt('refused', v6)] },
  });
  expect(sight(check, facts).evidence.map(({ ref }) => ref)).toEqual([
    'facts.attempts[0]',
    'facts.controls.addresses[0]',
  ]);
});

test('a machine without IPv6 has none to be broken', () => {
  const facts = factsWith({ attempts: [attempt('network-unreachable', v6), attempt('connected')] });
  expect(examine(check, facts)).toBeUndefined();
});

test('an attempt that was not waited for says nothing', () => {
  const facts = factsWith({
    vantage: { hasGlobalIpv6: true },
    attempts: [attempt('abandoned', v6), attempt('connected')],
  });
  expect(examine(check, facts)).toBeUndefined();
});

test('where IPv4 fails too, IPv6 is not the problem', () => {
  const facts = factsWith({
    vantage: { hasGlobalIpv6: true },
    attempts: [attempt('timeout', v6), attempt('timeout')],
    session: undefined,
  });
  expect(examine(check, facts)).toBeUndefined();
});
