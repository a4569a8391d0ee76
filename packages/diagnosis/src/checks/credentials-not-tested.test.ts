import { expect, test } from 'vitest';
import { check } from './credentials-not-tested.ts';
import { examine, sight } from './support/examine.ts';
import { attempt, factsWith, refusedLogin, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('cleartext: our own rule stopped it, and the way round is told', () => {
  const sighting = sight(check, faultOf('credentials-not-tested'));
  expect(sighting.level).toBe('warning');
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.fix?.at(-1)).toContain('--allow-cleartext-login');
});

test('a check that never reached the server', () => {
  const facts = factsWith({ attempts: [attempt('refused')], session: undefined });
  expect(sight(check, facts).args?.detail).toBe('the check ended before the login');
});

test('an untrusted certificate', () => {
  expect(sight(check, faultOf('tls-cert-self-signed')).args?.detail).toContain('certificate');
});

test('a refused login was tested', () => {
  expect(examine(check, factsWith({ session: refusedLogin(reply(535, '5.7.8 Refused')) }))).toBeUndefined();
});

test('a login that broke off in the middle was begun', () => {
  expect(examine(check, faultOf('auth-temporary-failure'))).toBeUndefined();
});

test('no login was given', () => {
  const facts = factsWith({
    settings: { login: 'none', username: undefined },
    session: { login: { offered: ['PLAIN'], attempts: [] } },
  });
  expect(examine(check, facts)).toBeUndefined();
});
