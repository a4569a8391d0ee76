import { expect, test } from 'vitest';
import { check } from './client-cert-required.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, failure, nothingSaid } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('the alert of TLS 1.3 that arrives after the handshake seemed done', () => {
  const sighting = sight(check, faultOf('client-cert-required'));
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.stage).toBe('starttls');
  expect(sighting.args?.detail).toBe('none is set');
});

test('a certificate that was shown and not accepted', () => {
  const facts = factsWith({
    settings: {
      clientCertificate: true,
      port: 465,
      security: 'implicit',
      effective: { mode: 'implicit', required: true },
    },
    session: {
      ...nothingSaid,
      failure: failure('ETLSHANDSHAKE', 'greeting', { reason: 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED' }),
    },
  });
  const sighting = sight(check, facts);
  expect(sighting.stage).toBe('tls');
  expect(sighting.args?.detail).toBe('the one in the settings was not accepted');
});

test('another broken handshake', () => {
  expect(examine(check, faultOf('tls-handshake-failed'))).toBeUndefined();
});
