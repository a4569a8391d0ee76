import { expect, test } from 'vitest';
import { check } from './protocol-error.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, failure, nothingSaid, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('a broken reply, at the step where it came', () => {
  const sighting = sight(check, faultOf('protocol-error'));
  expect(sighting.stage).toBe('ehlo');
  expect(sighting.confidence).toBeGreaterThan(0.7);
  expect(sighting.evidence.some(({ ref }) => ref === 'facts.session.failure.received')).toBe(true);
});

test.each(['EPROTOCOL', 'ESTARTTLSINJECTION', 'ESERVERPROOF'])('%s', (code) => {
  const step = code === 'ESERVERPROOF' ? 'auth' : 'starttls';
  expect(sight(check, factsWith({ session: { failure: failure(code, step) } })).stage).toBe(step);
});

test('a greeting that drips and never ends', () => {
  const facts = factsWith({
    session: {
      ...nothingSaid,
      bytesReceived: 12,
      failure: failure('ESTEPTIMEOUT', 'greeting', { timeoutMs: 15_000 }),
    },
  });
  expect(sight(check, facts).confidence).toBeLessThan(0.8);
});

test.each(['ECONNLOST', 'ETLSHANDSHAKE', 'EABORTED', 'EPOLICY'])('%s breaks no rule of SMTP', (code) => {
  expect(
    examine(check, factsWith({ session: { ...nothingSaid, failure: failure(code, 'greeting') } })),
  ).toBeUndefined();
});

test('bytes of the other TLS mode are no breach', () => {
  expect(examine(check, faultOf('tls-mode-mismatch'))).toBeUndefined();
});

test('a reply that the command may not be answered with', () => {
  const sighting = sight(check, factsWith({ session: { mail: reply(354, 'go ahead') } }));
  expect(sighting.stage).toBe('mail');
  expect(sighting.args?.detail).toContain('354');
});

test('an unknown 2yz code counts by its first digit (RFC 5321 §4.2)', () => {
  expect(
    examine(check, factsWith({ session: { mail: reply(252, 'ok'), rcpt: reply(254, 'ok') } })),
  ).toBeUndefined();
});
