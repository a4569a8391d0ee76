import { expect, test } from 'vitest';
import { check } from './auth-app-password-required.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, refusedLogin, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('a provider that takes only app passwords refuses one that has not their shape', () => {
  const sighting = sight(check, faultOf('auth-app-password-required'));
  expect(sighting.confidence).toBeGreaterThan(0.7);
  expect(sighting.explains).toContain('auth-bad-credentials');
  expect(sighting.fix).toHaveLength(1);
});

test('a password of the right shape is simply wrong', () => {
  expect(examine(check, faultOf('auth-bad-credentials'))).toBeUndefined();
});

test('where the reply says so itself its words decide', () => {
  const facts = factsWith({
    settings: { host: 'smtp.gmail.com', provider: 'gmail', passwordFits: false },
    session: refusedLogin(reply(534, '5.7.9 Application-specific password required.')),
  });
  expect(examine(check, facts)).toBeUndefined();
});
