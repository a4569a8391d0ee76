import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { attempt, factsWith } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tcp-connection-refused.ts';

test('names the port that answers', () => {
  const sighting = sight(check, faultOf('tcp-connection-refused'));
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.fix?.[0]).toContain('port 465 with implicit TLS');
});

test('refused by one address, silence of another: somebody answered', () => {
  const facts = factsWith({ attempts: [attempt('timeout'), attempt('refused')], session: undefined });
  expect(sight(check, facts).fix).toBeUndefined();
});

test('one address that connects is enough', () => {
  expect(examine(check, factsWith({ attempts: [attempt('refused'), attempt('connected')] }))).toBeUndefined();
});
