import { expect, test } from 'vitest';
import { check } from './auth-not-offered.ts';
import { examine, sight } from './support/examine.ts';
import { ehloReply, factsWith, port } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('names the port of the same host that offers a login', () => {
  const sighting = sight(check, faultOf('auth-not-offered'));
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.suggestion).toBe('port 587 with STARTTLS');
  // Only the port that says something about logins is evidence, under its own place in the facts.
  expect(sighting.evidence.map(({ ref }) => ref)).toContain('facts.controls.ports[2]');
  expect(sighting.evidence).toHaveLength(2);
});

test('names no port where none offers a login', () => {
  const facts = factsWith({
    session: {
      ehlo: ehloReply(),
      extensions: [],
      tls: undefined,
      login: { offered: [], attempts: [], skipped: 'not-offered' },
    },
    controls: { ports: [port(25, 'refused'), port(465, 'timeout')] },
  });
  expect(sight(check, facts).args).toBeUndefined();
});

test('AUTH that is hidden until STARTTLS is another problem', () => {
  expect(examine(check, faultOf('auth-requires-tls'))).toBeUndefined();
});
