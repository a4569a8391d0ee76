import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import {
  certificate,
  endedUntrusted,
  factsWith,
  issuingCertificate,
  tlsFacts,
  untrusted,
} from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-cert-expired.ts';

test('names certificate and day', () => {
  const sighting = sight(check, faultOf('tls-cert-expired'));
  expect(sighting.stage).toBe('starttls');
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toBe('mail.example.com expired on 2026-05-31');
});

test('an intermediate that expired is named, not the leaf', () => {
  const chain = [certificate(), issuingCertificate({ notAfter: '2026-05-01T00:00:00.000Z' })];
  const facts = factsWith({ session: { ...endedUntrusted, tls: untrusted('CERT_HAS_EXPIRED', { chain }) } });
  expect(sight(check, facts).args?.detail).toBe('Example Trust Issuing CA 1 expired on 2026-05-01');
});

test('self-signed and expired: both are true, the surer comes first', () => {
  const chain = [
    certificate({ issuer: 'CN=mail.example.com', selfIssued: true, notAfter: '2026-05-01T00:00:00.000Z' }),
  ];
  const facts = factsWith({
    session: { ...endedUntrusted, tls: untrusted('DEPTH_ZERO_SELF_SIGNED_CERT', { chain }) },
  });
  expect(sight(check, facts).confidence).toBeLessThan(0.95);
});

test('an expired extra certificate in a chain that is trusted does not matter', () => {
  const chain = [certificate(), issuingCertificate({ notAfter: '2026-05-01T00:00:00.000Z' })];
  expect(examine(check, factsWith({ session: { tls: tlsFacts({ chain }) } }))).toBeUndefined();
});
