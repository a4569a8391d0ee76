import { expect, test } from 'vitest';
import { check } from './starttls-not-offered.ts';
import { examine, sight } from './support/examine.ts';
import { ehloReply, endedAtEhlo, factsWith, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('names the port that has TLS', () => {
  const sighting = sight(check, faultOf('starttls-not-offered'));
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.args?.suggestion).toBe('port 465 with implicit TLS');
  expect(sighting.evidence.filter(({ ref }) => ref.startsWith('transcript')).length).toBe(2);
});

test('a server that knows only HELO', () => {
  const facts = factsWith({
    session: {
      ...endedAtEhlo,
      ehlo: reply(502, '5.5.1 Not implemented'),
      helo: reply(250, 'mail.example.com'),
      extensions: [],
    },
  });
  expect(sight(check, facts).evidence.some(({ text }) => text.includes('no EHLO'))).toBe(true);
});

test('not required is not missing', () => {
  const facts = factsWith({
    settings: { security: 'auto', effective: { mode: 'starttls', required: false } },
    session: { ...endedAtEhlo, ehlo: ehloReply(), extensions: [] },
  });
  expect(examine(check, facts)).toBeUndefined();
});
