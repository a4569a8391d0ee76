import { expect, test } from 'vitest';
import { check } from './auth-username-format.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, refusedLogin, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('names the literal that SendGrid wants', () => {
  const sighting = sight(check, faultOf('auth-username-format'));
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.args?.suggestion).toBe('"apikey"');
  expect(sighting.explains).toContain('auth-bad-credentials');
});

test('a name of the right form is not blamed', () => {
  const facts = factsWith({
    settings: { host: 'smtp.sendgrid.net', provider: 'sendgrid', username: 'apikey' },
    session: refusedLogin(reply(535, 'Authentication failed: Bad username / password')),
  });
  expect(examine(check, facts)).toBeUndefined();
});

test('a refusal with a reason of its own is not about the form', () => {
  const facts = factsWith({
    settings: { host: 'smtp.gmail.com', provider: 'gmail', username: 'app' },
    session: refusedLogin(reply(534, '5.7.9 Application-specific password required.')),
  });
  expect(examine(check, facts)).toBeUndefined();
});

test('a login that works has no wrong form', () => {
  expect(
    examine(check, factsWith({ settings: { provider: 'sendgrid', username: 'app@example.com' } })),
  ).toBeUndefined();
});

test('without the catalogue nothing is known of forms', () => {
  expect(examine(check, factsWith({ session: refusedLogin(reply(535, '5.7.8 Refused')) }))).toBeUndefined();
});
