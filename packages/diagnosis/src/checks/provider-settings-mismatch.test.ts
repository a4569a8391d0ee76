import { expect, test } from 'vitest';
import { check } from './provider-settings-mismatch.ts';
import { examine, sight } from './support/examine.ts';
import { attempt, factsWith, port } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('an undocumented port that does not answer is the cause', () => {
  const sighting = sight(check, faultOf('provider-settings-mismatch'));
  expect(sighting.level).toBe('blocking');
  expect(sighting.args?.detail).toBe('port 2526');
  expect(sighting.args?.provider).toMatch(/^Gmail/);
});

test('what works is only noted', () => {
  const facts = factsWith({ settings: { host: 'smtp.gmail.com', provider: 'gmail', port: 2526 } });
  expect(sight(check, facts).level).toBe('notice');
});

test('where the documented port is dead as well the difference explains nothing', () => {
  const facts = factsWith({
    settings: { host: 'smtp.gmail.com', provider: 'gmail', port: 2526 },
    attempts: [attempt('timeout', { port: 2526 })],
    session: undefined,
    controls: { ports: [port(587, 'timeout'), port(465, 'timeout')] },
  });
  expect(sight(check, facts).level).toBe('notice');
});

test('settings as documented', () => {
  expect(
    examine(check, factsWith({ settings: { host: 'smtp.gmail.com', provider: 'gmail' } })),
  ).toBeUndefined();
});

test('a host of nobody known', () => {
  expect(examine(check, factsWith({ settings: { port: 2526 } }))).toBeUndefined();
});
