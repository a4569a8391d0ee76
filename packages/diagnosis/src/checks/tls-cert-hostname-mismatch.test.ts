import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { certificate, endedUntrusted, factsWith, tlsFacts, untrusted } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-cert-hostname-mismatch.ts';

test('names what the certificate is for, and a name to use', () => {
  const sighting = sight(check, faultOf('tls-cert-hostname-mismatch'));
  expect(sighting.stage).toBe('starttls');
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toBe('*.example.org, smtp.example.org');
  expect(sighting.args?.suggestion).toBe('smtp.example.org');
});

test('a common name does not count, and that is said (RFC 9525)', () => {
  const facts = factsWith({
    session: { ...endedUntrusted, tls: tlsFacts({ nameMatches: false, chain: [certificate({ san: [] })] }) },
  });
  const { args } = sight(check, facts);
  expect(args?.detail).toBe('mail.example.com, without subject alternative names');
  expect(args?.suggestion).toBeUndefined();
});

test('says less where the chain is not trusted either', () => {
  const facts = factsWith({
    session: { ...endedUntrusted, tls: untrusted('DEPTH_ZERO_SELF_SIGNED_CERT', { nameMatches: false }) },
  });
  expect(sight(check, facts).confidence).toBeLessThanOrEqual(0.5);
});

test('a right name', () => {
  expect(examine(check, faultOf('tls-cert-self-signed'))).toBeUndefined();
});
