import { expect, test } from 'vitest';
import { check } from './starttls-stripped-by-middlebox.ts';
import { examine, sight } from './support/examine.ts';
import { ehloReply, endedAtEhlo, factsWith, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

const base = { ...endedAtEhlo, ehlo: ehloReply('PIPELINING'), extensions: ['PIPELINING'] };

test('a masked keyword and a masked greeting', () => {
  const sighting = sight(check, faultOf('starttls-stripped-by-middlebox'));
  expect(sighting.level).toBe('blocking');
  expect(sighting.args?.detail).toBe('the keyword XXXXXXXA');
  expect(sighting.explains).toContain('starttls-not-offered');
});

test('STARTTLS that works although it is not listed', () => {
  const sighting = sight(
    check,
    factsWith({ session: { ...base, starttlsUnoffered: reply(220, 'Go ahead') } }),
  );
  expect(sighting.args?.detail).toBe('STARTTLS works although it is not listed');
});

test('is a warning where TLS is not required', () => {
  const facts = factsWith({
    settings: { security: 'auto', effective: { mode: 'starttls', required: false } },
    session: { ...base, ehlo: ehloReply('XXXXXXXA'), extensions: ['XXXXXXXA'] },
  });
  expect(sight(check, facts).level).toBe('warning');
});

test('a server that has no STARTTLS and no traces of anybody', () => {
  expect(examine(check, faultOf('starttls-not-offered'))).toBeUndefined();
});

test.each(['XCLIENT NAME ADDR', 'XFORWARD NAME', 'XEXCH50', 'XRDST', 'X-ANONYMOUSTLS'])(
  '%s is a keyword of its own',
  (keyword) => {
    expect(
      examine(check, factsWith({ session: { ...base, ehlo: ehloReply(keyword), extensions: [keyword] } })),
    ).toBeUndefined();
  },
);
