import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-cert-not-yet-valid.ts';

test('names the first day and the clock of this machine', () => {
  const sighting = sight(check, faultOf('tls-cert-not-yet-valid'));
  expect(sighting.stage).toBe('starttls');
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toBe('mail.example.com begins on 2026-06-02; this machine says 2026-06-01');
});

test('an expired one', () => {
  expect(examine(check, faultOf('tls-cert-expired'))).toBeUndefined();
});
