import { expect, test } from 'vitest';
import { check } from './auth-requires-tls.ts';
import { examine, sight } from './support/examine.ts';
import { faultOf } from './support/faults.ts';

test('AUTH missing in clear beside STARTTLS', () => {
  const sighting = sight(check, faultOf('auth-requires-tls'));
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.evidence[0]?.ref).toMatch(/^transcript\[\d+\]$/);
});

test('AUTH that is missing over TLS too is another problem', () => {
  expect(examine(check, faultOf('auth-not-offered'))).toBeUndefined();
});
