import { expect, test } from 'vitest';
import { check } from './proxy-failure.ts';
import { examine, sight } from './support/examine.ts';
import { faultOf } from './support/faults.ts';

test('the words of the proxy are shown', () => {
  const sighting = sight(check, faultOf('proxy-failure'));
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toBe('the proxy answered HTTP 403');
  expect(sighting.evidence[0]?.text).toContain('HTTP 403');
});

test('a server that refuses without a proxy', () => {
  expect(examine(check, faultOf('tcp-connection-refused'))).toBeUndefined();
});
