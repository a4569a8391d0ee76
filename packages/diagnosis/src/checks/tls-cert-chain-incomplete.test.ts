import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { certificate, endedUntrusted, factsWith, untrusted } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-cert-chain-incomplete.ts';

test('names the missing issuer', () => {
  const sighting = sight(check, faultOf('tls-cert-chain-incomplete'));
  expect(sighting.stage).toBe('starttls');
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.args?.detail).toBe('missing: Example Trust Issuing CA 1');
});

test('a leaf alone whose issuer can be fetched', () => {
  const chain = [certificate({ caIssuers: 'http://pki.example.com/ca1.crt' })];
  const facts = factsWith({
    session: { ...endedUntrusted, tls: untrusted('UNABLE_TO_VERIFY_LEAF_SIGNATURE', { chain }) },
  });
  expect(sight(check, facts).confidence).toBeGreaterThan(0.8);
});

test('an issuer that nobody here knows is another problem', () => {
  const facts = factsWith({
    session: {
      ...endedUntrusted,
      tls: untrusted('UNABLE_TO_VERIFY_LEAF_SIGNATURE', { chain: [certificate()] }),
    },
  });
  expect(examine(check, facts)).toBeUndefined();
});

test.each(['tls-cert-self-signed', 'tls-cert-untrusted-ca', 'tls-cert-expired'] as const)('%s', (other) => {
  expect(examine(check, faultOf(other))).toBeUndefined();
});
