import { expect, test } from 'vitest';
import { check } from './port-blocked-by-isp-or-cloud.ts';
import { examine, sight } from './support/examine.ts';
import { attempt, factsWith, port } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

const silent = { attempts: [attempt('timeout')], session: undefined } as const;
const deadMail = [port(25, 'timeout'), port(465, 'timeout')];

test("all mail ports of a provider are dead, at a hoster's", () => {
  const sighting = sight(check, faultOf('port-blocked-by-isp-or-cloud'));
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toContain('DigitalOcean');
});

test('port 25 alone is dead and 587 takes mail: use that', () => {
  const facts = factsWith({
    settings: { port: 25 },
    attempts: [attempt('timeout', { port: 25 })],
    session: undefined,
    controls: { ports: [port(587, 'smtp'), port(465, 'refused'), port(443, 'open')] },
  });
  const sighting = sight(check, facts);
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.fix?.[0]).toContain('port 587 with STARTTLS');
});

test('a host that nothing is known of may simply offer no mail', () => {
  const unknown = sight(
    check,
    factsWith({ ...silent, controls: { ports: [...deadMail, port(443, 'open')] } }),
  );
  const known = sight(check, faultOf('port-blocked-by-isp-or-cloud'));
  expect(unknown.confidence).toBeLessThan(known.confidence);
});

test('a host that is dark altogether is not a blocked port', () => {
  expect(
    examine(check, factsWith({ ...silent, controls: { ports: [...deadMail, port(443, 'timeout')] } })),
  ).toBeUndefined();
});

test('a refusal is an answer', () => {
  expect(examine(check, faultOf('tcp-connection-refused'))).toBeUndefined();
});

test('a port that is no mail port is not blocked as one', () => {
  const facts = factsWith({
    ...silent,
    settings: { port: 2526 },
    controls: { ports: [...deadMail, port(443, 'open')] },
  });
  expect(examine(check, facts)).toBeUndefined();
});
