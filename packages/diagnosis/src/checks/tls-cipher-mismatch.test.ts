import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { endedAtHandshake, factsWith, failure } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-cipher-mismatch.ts';

test('proven by a handshake without limits', () => {
  const sighting = sight(check, faultOf('tls-cipher-mismatch'));
  expect(sighting.stage).toBe('starttls');
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.args?.detail).toContain('TLS_RSA_WITH_3DES_EDE_CBC_SHA');
});

test('a bare handshake_failure proves nothing', () => {
  const facts = factsWith({
    session: {
      ...endedAtHandshake,
      failure: failure('ETLSHANDSHAKE', 'starttls', { reason: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE' }),
    },
    controls: { relaxedTls: { ok: false, reason: 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE' } },
  });
  expect(examine(check, facts)).toBeUndefined();
});

test.each(['tls-protocol-too-old', 'tls-weak-key', 'client-cert-required', 'tls-handshake-failed'] as const)(
  '%s',
  (other) => {
    expect(examine(check, faultOf(other))).toBeUndefined();
  },
);
