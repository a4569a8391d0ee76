import { expect, test } from 'vitest';
import { check } from './auth-temporary-failure.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, failure, refusedLogin, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('silence after AUTH', () => {
  const { confidence, args } = sight(check, faultOf('auth-temporary-failure'));
  expect(confidence).toBeGreaterThan(0.5);
  expect(confidence).toBeLessThan(0.8);
  expect(args?.detail).toBe('no reply to the login within 15 s');
});

test('silence at another step is not about the login', () => {
  const facts = factsWith({ session: { failure: failure('ESTEPTIMEOUT', 'mail', { timeoutMs: 15_000 }) } });
  expect(examine(check, facts)).toBeUndefined();
});

test('a 454 is left to the words of the reply', () => {
  expect(
    examine(check, factsWith({ session: refusedLogin(reply(454, '4.7.0 Temporary failure')) })),
  ).toBeUndefined();
});
