import { expect, test } from 'vitest';
import { check } from './credentials-hidden-characters.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, refusedLogin, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

const trailingBlank = {
  empty: false,
  leadingBlank: false,
  trailingBlank: true,
  lineEnd: false,
  invisible: false,
  nonAscii: false,
  groupedByFour: false,
};

test('names character, code point and position when the login failed', () => {
  const sighting = sight(check, faultOf('credentials-hidden-characters'));
  expect(sighting.level).toBe('blocking');
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toBe('user name: zero width space (U+200B) at position 16');
  expect(sighting.explains).toContain('auth-bad-credentials');
  expect(sighting.fix?.[0]).toContain('user name');
});

test('a blank at the end of a password that works blocks nothing', () => {
  const sighting = sight(check, factsWith({ settings: { passwordReading: trailingBlank } }));
  expect(sighting.level).not.toBe('blocking');
  expect(sighting.args?.detail).toBe('password: it ends with a blank');
});

test('a login that was never tried leaves a warning', () => {
  const facts = factsWith({
    settings: { passwordReading: trailingBlank },
    session: { login: { offered: [], attempts: [], skipped: 'not-offered' } },
  });
  expect(sight(check, facts).level).toBe('warning');
});

test('a locked account is not blamed on a blank', () => {
  const facts = factsWith({
    settings: { passwordReading: trailingBlank },
    session: refusedLogin(reply(535, '5.7.8 Your account has been locked')),
  });
  expect(sight(check, facts).level).not.toBe('blocking');
});

test('an app password as it is shown, with blanks', () => {
  const facts = factsWith({
    settings: { passwordReading: { ...trailingBlank, trailingBlank: false, groupedByFour: true } },
    session: refusedLogin(reply(535, '5.7.8 Username and Password not accepted')),
  });
  expect(sight(check, facts).args?.detail).toContain('four groups of four letters');
});

test('a password of a login by token is not looked at', () => {
  expect(
    examine(check, factsWith({ settings: { login: 'oauth', passwordReading: trailingBlank } })),
  ).toBeUndefined();
});

test('without a login nothing is said', () => {
  expect(examine(check, factsWith({ settings: { login: 'none', username: ' app' } }))).toBeUndefined();
});
