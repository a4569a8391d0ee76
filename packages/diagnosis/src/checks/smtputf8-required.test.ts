import { expect, test } from 'vitest';
import { check } from './smtputf8-required.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, failure } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('names the address that needs it', () => {
  const sighting = sight(check, faultOf('smtputf8-required'));
  expect(sighting.stage).toBe('mail');
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toBe('jürgen@example.com');
});

test('another rule of ours', () => {
  const facts = factsWith({ session: { failure: failure('EPOLICY', 'auth', { rule: 'cleartext-login' }) } });
  expect(examine(check, facts)).toBeUndefined();
});
