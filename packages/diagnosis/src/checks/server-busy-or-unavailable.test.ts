import { expect, test } from 'vitest';
import { check } from './server-busy-or-unavailable.ts';
import { examine, sight } from './support/examine.ts';
import { endedAtHandshake, factsWith, failure } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test.each(['ehlo', 'mail', 'rcpt', 'data'] as const)('silence after %s', (step) => {
  const facts = factsWith({ session: { failure: failure('ESTEPTIMEOUT', step, { timeoutMs: 15_000 }) } });
  const sighting = sight(check, facts);
  expect(sighting.stage).toBe(step);
  expect(sighting.confidence).toBeLessThan(0.8);
  expect(sighting.args?.detail).toBe(`no reply to ${step} within 15 s`);
});

test.each(['banner-timeout', 'auth-temporary-failure'] as const)('%s is another silence', (other) => {
  expect(examine(check, faultOf(other))).toBeUndefined();
});

test('silence in the handshake after STARTTLS', () => {
  const facts = factsWith({
    session: { ...endedAtHandshake, failure: failure('ESTEPTIMEOUT', 'starttls', { timeoutMs: 10_000 }) },
  });
  expect(examine(check, facts)).toBeUndefined();
});
