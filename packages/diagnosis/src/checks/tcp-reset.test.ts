import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { attempt, factsWith, failure } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tcp-reset.ts';

test('reset before the greeting', () => {
  const sighting = sight(check, faultOf('tcp-reset'));
  expect(sighting.stage).toBe('greeting');
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.args?.detail).toBe('a TCP reset after 0 bytes');
});

test('an orderly close later on is less sure', () => {
  const facts = factsWith({
    session: { failure: failure('ECONNLOST', 'rcpt', { reset: false, received: '' }) },
  });
  const sighting = sight(check, facts);
  expect(sighting.stage).toBe('rcpt');
  expect(sighting.confidence).toBeLessThan(0.8);
  expect(sighting.args?.detail).toContain('an orderly close');
});

test('a reset in answer to the SYN-ACK', () => {
  expect(
    sight(check, factsWith({ attempts: [attempt('reset')], session: undefined })).confidence,
  ).toBeGreaterThan(0.8);
});

test('a port that closes because it wanted TLS', () => {
  expect(examine(check, faultOf('tls-mode-mismatch'))).toBeUndefined();
});
