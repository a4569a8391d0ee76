import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { certificate, factsWith, tlsFacts } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-cert-expires-soon.ts';

function endingOn(notAfter: string, notBefore = '2026-04-01T00:00:00.000Z') {
  return factsWith({ session: { tls: tlsFacts({ chain: [certificate({ notBefore, notAfter })] }) } });
}

test('within 30 days', () => {
  const sighting = sight(check, endingOn('2026-06-10T13:00:00.000Z', '2025-06-10T00:00:00.000Z'));
  expect(sighting.level).toBe('warning');
  expect(sighting.args?.detail).toBe('2026-06-10, 9 days left');
});

test('31 days are enough', () => {
  expect(examine(check, endingOn('2026-07-02T13:00:00.000Z', '2025-06-10T00:00:00.000Z'))).toBeUndefined();
});

test('a certificate of 45 days that is renewed at two thirds of its life is not called late', () => {
  expect(examine(check, endingOn('2026-06-20T12:00:00.000Z', '2026-05-06T12:00:00.000Z'))).toBeUndefined();
  expect(sight(check, endingOn('2026-06-10T12:00:00.000Z', '2026-04-26T12:00:00.000Z')).level).toBe(
    'warning',
  );
});

test('one that is not trusted has another problem first', () => {
  expect(examine(check, faultOf('tls-cert-expired'))).toBeUndefined();
});
