import { expect, test } from 'vitest';
import { check } from './network-unreachable.ts';
import { examine, sight } from './support/examine.ts';
import { attempt, factsWith, port } from './support/facts-builder.ts';

test.each([
  ['network-unreachable', 'there is no route to it, on this machine or at a router on the way'],
  ['host-unreachable', 'a router answers that the host cannot be reached'],
  ['prohibited', 'a filter answers that this is prohibited'],
  ['bad-source', 'the source address is not one of this machine'],
] as const)('%s stays apart from the others', (outcome, words) => {
  const sighting = sight(check, factsWith({ attempts: [attempt(outcome)], session: undefined }));
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.args?.detail).toBe(words);
});

test('other ports of the host answer: a rule for this port', () => {
  const facts = factsWith({
    attempts: [attempt('host-unreachable')],
    session: undefined,
    controls: { ports: [port(443, 'open')] },
  });
  expect(sight(check, facts).args?.detail).toContain('a firewall rejects this port');
});

test.each(['refused', 'timeout', 'reset', 'proxy'] as const)('%s is another problem', (outcome) => {
  expect(examine(check, factsWith({ attempts: [attempt(outcome)], session: undefined }))).toBeUndefined();
});

test('IPv6 without a route says nothing where IPv4 was refused', () => {
  const facts = factsWith({
    attempts: [attempt('network-unreachable', { family: 6, address: '2606:4700::25' }), attempt('refused')],
    session: undefined,
  });
  expect(examine(check, facts)).toBeUndefined();
});

test('the first step is the one that repairs it', () => {
  const first = (outcome: 'bad-source' | 'prohibited' | 'network-unreachable') =>
    sight(check, factsWith({ attempts: [attempt(outcome)], session: undefined })).fix?.[0] ?? '';
  expect(first('bad-source')).toMatch(/source address.*10\.1\.2\.3/);
  expect(first('prohibited')).toMatch(/firewall/);
  expect(first('network-unreachable')).toBe('');
});
