import { expect, test } from 'vitest';
import { check } from './auth-mechanism-unsupported.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, refusedLogin, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('names what the server offers and what the settings need', () => {
  const { confidence, args } = sight(check, faultOf('auth-mechanism-unsupported'));
  expect(confidence).toBeGreaterThan(0.9);
  expect(args?.detail).toBe('the server offers GSSAPI; the settings need a password login');
});

test('a mechanism that the settings insist on is named', () => {
  const facts = factsWith({
    settings: { mechanism: 'CRAM-MD5' },
    session: { login: { offered: ['PLAIN', 'LOGIN'], attempts: [], skipped: 'no-common-mechanism' } },
  });
  expect(sight(check, facts).args?.detail).toContain('need CRAM-MD5');
});

test('a 504 is left to the words of the reply', () => {
  expect(
    examine(check, factsWith({ session: refusedLogin(reply(504, '5.5.4 Unrecognized type')) })),
  ).toBeUndefined();
});
