import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-cert-self-signed.ts';

test('shows the fingerprint to compare', () => {
  const sighting = sight(check, faultOf('tls-cert-self-signed'));
  expect(sighting.stage).toBe('starttls');
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toContain('0A:1B:2C');
});

test('a root of its own at the end of a chain is another problem', () => {
  expect(examine(check, faultOf('tls-cert-untrusted-ca'))).toBeUndefined();
});
