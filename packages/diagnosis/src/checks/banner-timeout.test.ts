import { expect, test } from 'vitest';
import { check } from './banner-timeout.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, failure, nothingSaid, tlsFacts } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('connected, then silence in both modes', () => {
  const sighting = sight(check, faultOf('banner-timeout'));
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.args?.detail).toBe('15 s');
});

test('a port that wants TLS at once is another problem', () => {
  const facts = factsWith({
    session: { ...nothingSaid, failure: failure('ESTEPTIMEOUT', 'greeting', { timeoutMs: 15_000 }) },
    controls: { otherMode: { mode: 'implicit', worked: true, tls: tlsFacts() } },
  });
  expect(examine(check, facts)).toBeUndefined();
});

test('on 465 it stays unsure where the other mode could not be tried', () => {
  const facts = factsWith({
    settings: { port: 465 },
    session: { ...nothingSaid, failure: failure('ESTEPTIMEOUT', 'greeting', { timeoutMs: 15_000 }) },
  });
  expect(sight(check, facts).confidence).toBeLessThanOrEqual(0.5);
});

test('a greeting that came in part is another problem', () => {
  const facts = factsWith({
    session: {
      ...nothingSaid,
      bytesReceived: 4,
      failure: failure('ESTEPTIMEOUT', 'greeting', { timeoutMs: 15_000 }),
    },
  });
  expect(examine(check, facts)).toBeUndefined();
});
