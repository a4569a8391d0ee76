import { expect, test } from 'vitest';
import { check } from './auth-bad-credentials.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, refusedLogin, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('adds what the provider wants as user name and password', () => {
  const sighting = sight(check, faultOf('auth-bad-credentials'));
  expect(sighting.fix?.[0]).toMatch(/^Gmail.* wants as user name: .+ As password: .+/);
});

test('that the shape is wrong is evidence', () => {
  const facts = factsWith({
    settings: { host: 'smtp.sendgrid.net', provider: 'sendgrid', username: 'apikey', passwordFits: false },
    session: refusedLogin(reply(535, 'Authentication failed: Bad username / password')),
  });
  expect(sight(check, facts).evidence.map(({ ref }) => ref)).toContain('facts.settings.passwordFits');
});

test('of other hosts nothing is known, so the words of the reply stand alone', () => {
  expect(examine(check, factsWith({ session: refusedLogin(reply(535, '5.7.8 Refused')) }))).toBeUndefined();
});

test('a login that works', () => {
  expect(
    examine(check, factsWith({ settings: { host: 'smtp.gmail.com', provider: 'gmail' } })),
  ).toBeUndefined();
});
