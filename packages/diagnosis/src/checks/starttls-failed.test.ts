import { expect, test } from 'vitest';
import { check } from './starttls-failed.ts';
import { examine, sight } from './support/examine.ts';
import { endedAtEhlo, factsWith, reply } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('offered and then refused', () => {
  const sighting = sight(check, faultOf('starttls-failed'));
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.args?.detail).toBe('454 TLS not available due to local problem');
});

test('421: the server is going away, whatever was asked', () => {
  const facts = factsWith({
    session: { ...endedAtEhlo, starttls: reply(421, '4.3.2 Service shutting down') },
  });
  expect(examine(check, facts)).toBeUndefined();
});

test('a refusal of what was not offered', () => {
  expect(examine(check, faultOf('starttls-not-offered'))).toBeUndefined();
});
