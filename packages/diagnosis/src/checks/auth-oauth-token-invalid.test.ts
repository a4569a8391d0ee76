import { expect, test } from 'vitest';
import { check } from './auth-oauth-token-invalid.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, nothingSaid, refusedLogin, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('a refusal of the token endpoint is told apart from the mail server', () => {
  const sighting = sight(check, faultOf('auth-oauth-token-invalid'));
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toBe('401 invalid_client');
  expect(sighting.fix?.[0]).toContain('client secret');
  expect(sighting.evidence[0]?.text).toContain('https://login.example.com/token');
});

test.each([
  '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}',
  '{"status":"401","schemes":"bearer mac","scope":"https://mail.google.com/"}',
  '{"status":"invalid_token","scope":"example_scope","openid-configuration":"https://example.com/.well-known/openid-configuration"}',
])('the challenge %s', (challenge) => {
  const facts = factsWith({
    settings: { login: 'oauth' },
    session: refusedLogin(reply(535, '5.7.8 Refused'), { mechanism: 'XOAUTH2', challenges: [challenge] }),
  });
  const sighting = sight(check, facts);
  expect(sighting.confidence).toBeGreaterThan(0.7);
  expect(sighting.evidence.some(({ text }) => text.includes('535'))).toBe(true);
});

test('where a kept token was refused, the first thing is to ask for a new one', () => {
  const challenge = '{"status":"401","schemes":"bearer"}';
  const refused = refusedLogin(reply(535, '5.7.8 Refused'), {
    mechanism: 'XOAUTH2',
    challenges: [challenge],
  });
  const token = { grant: 'client-credentials', obtained: true, durationMs: 0 };
  const fixOf = (cached: boolean) =>
    sight(
      check,
      factsWith({
        settings: { login: 'oauth' },
        session: {
          ...refused,
          login: {
            offered: ['XOAUTH2'],
            attempts: refused.login?.attempts ?? [],
            token: { ...token, cached },
          },
        },
      }),
    ).fix;
  expect(fixOf(true)?.[0]).toContain('Run the check again');
  expect(fixOf(false)).toBeUndefined();
});

test.each([
  ['cannot be reached', { description: 'fetch failed: connect ECONNREFUSED 192.88.99.40:443' }],
  ['answers with a page', { status: 404, description: 'the answer is no JSON' }],
])('an address of the token endpoint that %s is what is looked at first', (_, answer) => {
  const endpoint = 'https://login.example.com/tokn';
  const sighting = sight(
    check,
    factsWith({
      settings: { login: 'oauth' },
      session: {
        ...nothingSaid,
        login: {
          offered: ['XOAUTH2'],
          attempts: [],
          token: { grant: 'client-credentials', obtained: false, durationMs: 3, endpoint, ...answer },
        },
      },
    }),
  );
  expect(sighting.fix?.[0]).toContain(endpoint);
  expect(sighting.args?.detail).toContain(endpoint);
});

test('without a challenge the reply decides', () => {
  const facts = factsWith({
    settings: { login: 'oauth' },
    session: refusedLogin(reply(535, '5.7.3 Unsuccessful')),
  });
  expect(examine(check, facts)).toBeUndefined();
});

test('a refused password is no refused token', () => {
  expect(examine(check, factsWith({ session: refusedLogin(reply(535, '5.7.8 Refused')) }))).toBeUndefined();
});
