import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { certificate, endedUntrusted, factsWith, untrusted } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-cert-untrusted-ca.ts';

test('names the authority', () => {
  const sighting = sight(check, faultOf('tls-cert-untrusted-ca'));
  expect(sighting.stage).toBe('starttls');
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.args?.detail).toBe('Company Root');
});

test('a missing issuer that nobody here knows', () => {
  const chain = [certificate({ issuer: 'O=Company, CN=Company Issuing' })];
  const facts = factsWith({
    session: { ...endedUntrusted, tls: untrusted('UNABLE_TO_VERIFY_LEAF_SIGNATURE', { chain }) },
    trustedOrganisations: [],
  });
  expect(sight(check, facts).args?.detail).toBe('Company Issuing');
});

test.each([
  'tls-cert-self-signed',
  'tls-cert-chain-incomplete',
  'tls-cert-expired',
  'tls-cert-not-yet-valid',
] as const)('%s is another problem', (other) => {
  expect(examine(check, faultOf(other))).toBeUndefined();
});
