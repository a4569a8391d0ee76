import { expect, test } from 'vitest';
import { check } from './relay-denied.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, reply } from './support/facts-builder.ts';
import { faultOf, undecided } from './support/faults.ts';

test("OpenSMTPD's words for a foreign recipient without a login", () => {
  const sighting = sight(check, faultOf('relay-denied'), undecided);
  expect(sighting.confidence).toBeGreaterThan(0.7);
  expect(sighting.explains).toContain('recipient-rejected-unknown');
});

test('a recipient of its own domain is simply unknown', () => {
  const facts = factsWith({
    settings: { login: 'none', username: undefined, to: 'nobody@example.com' },
    session: {
      login: { offered: [], attempts: [] },
      greeting: reply(220, 'mail.example.com ESMTP OpenSMTPD'),
      rcpt: reply(550, 'Invalid recipient: <nobody@example.com>'),
    },
  });
  expect(examine(check, facts, undecided)).toBeUndefined();
});

test('after a login it is not about relaying', () => {
  expect(
    examine(check, factsWith({ session: { rcpt: reply(550, 'Invalid recipient') } }), undecided),
  ).toBeUndefined();
});

test('clear words need no check', () => {
  const facts = factsWith({
    settings: { login: 'none', username: undefined },
    session: {
      login: { offered: [], attempts: [] },
      rcpt: reply(554, '5.7.1 <someone@example.org>: Relay access denied'),
    },
  });
  expect(examine(check, facts)).toBeUndefined();
});
