import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { endedAtHandshake, factsWith, failure } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-protocol-too-old.ts';

test('proven by a handshake without limits', () => {
  const sighting = sight(check, faultOf('tls-protocol-too-old'));
  expect(sighting.stage).toBe('starttls');
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toBe('the server has TLSv1; this client wants TLS 1.2 or newer');
});

test.each(['ERR_SSL_UNSUPPORTED_PROTOCOL', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'])('%s alone', (reason) => {
  const facts = factsWith({
    session: { ...endedAtHandshake, failure: failure('ETLSHANDSHAKE', 'starttls', { reason }) },
  });
  expect(sight(check, facts).confidence).toBeGreaterThan(0.8);
});

test.each(['tls-cipher-mismatch', 'tls-weak-key', 'tls-handshake-failed', 'client-cert-required'] as const)(
  '%s',
  (other) => {
    expect(examine(check, faultOf(other))).toBeUndefined();
  },
);
