import { expect, test } from 'vitest';
import { check } from './dns-private-address.ts';
import { examine, sight } from './support/examine.ts';
import { attempt, factsWith } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

const dns = { addresses: [{ address: '10.9.8.7', family: 4, kind: 'private' }] } as const;

test('is the cause where it does not answer and this machine is outside', () => {
  const sighting = sight(check, faultOf('dns-private-address'));
  expect(sighting.level).toBe('blocking');
  expect(sighting.confidence).toBeLessThan(0.9);
  expect(sighting.fix?.[0]).toContain('inside that network');
});

test('where another port of it answers the network is the right one', () => {
  const fault = faultOf('dns-private-address');
  const facts = {
    ...fault,
    controls: {
      ...fault.controls,
      ports: [{ port: 443, address: '10.9.8.7', outcome: 'refused', durationMs: 1 }],
    },
  } as const;
  expect(sight(check, facts).level).toBe('warning');
});

test('is a warning where it answers', () => {
  expect(sight(check, factsWith({ dns })).level).toBe('warning');
});

test('is a notice where the address was typed in', () => {
  expect(
    sight(check, factsWith({ settings: { host: '10.9.8.7' }, dns: { ...dns, name: undefined } })).level,
  ).toBe('notice');
});

test('a refusal comes from somebody, so the address is reached', () => {
  const facts = factsWith({
    dns,
    attempts: [attempt('refused')],
    session: undefined,
    vantage: { addresses: ['192.88.99.77'] },
  });
  expect(sight(check, facts).level).toBe('warning');
});

test('from the same network the way is blamed, not the address', () => {
  const facts = factsWith({
    dns,
    attempts: [attempt('timeout')],
    session: undefined,
    vantage: { addresses: ['10.9.1.1'] },
  });
  expect(sight(check, facts).level).toBe('warning');
});

test('one public address is enough', () => {
  const facts = factsWith({
    dns: { addresses: [...dns.addresses, { address: '192.88.99.25', family: 4, kind: 'global' }] },
  });
  expect(examine(check, facts)).toBeUndefined();
});
