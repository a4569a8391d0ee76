import { expect, test } from 'vitest';
import { check } from './starttls-not-offered.ts';
import { examine, sight } from './support/examine.ts';
import { ehloReply, endedAtEhlo, factsWith, port, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('names the port that has TLS', () => {
  const sighting = sight(check, faultOf('starttls-not-offered'));
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.fix?.[0]).toContain('port 465 with implicit TLS');
  expect(sighting.actor).toBe('you');
  expect(sighting.evidence.filter(({ ref }) => ref.startsWith('transcript')).length).toBe(2);
});

test('a port without TLS is no way out', () => {
  const fault = faultOf('starttls-not-offered');
  const bare = { ...port(2525, 'smtp'), extensions: ['PIPELINING'] };
  const sighting = sight(check, { ...fault, controls: { ...fault.controls, ports: [bare] } });
  expect(sighting.fix).toBeUndefined();
  expect(sighting.actor).toBeUndefined();
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
