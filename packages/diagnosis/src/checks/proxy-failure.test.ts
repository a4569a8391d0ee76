import { expect, test } from 'vitest';
import { check } from './proxy-failure.ts';
import { examine, sight } from './support/examine.ts';
import { attempt, factsWith } from './support/facts-builder.ts';
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

test.each([
  ['unreachable', /host and port of the proxy/],
  ['auth', /user name and password of the proxy/],
  ['refused', /network team.*refuses/],
  ['upstream', /cannot reach/],
  ['protocol', /kind of the proxy/],
  ['timeout', /does not answer/],
])('%s: the first step is the one that repairs it', (proxyReason, words) => {
  const facts = factsWith({
    attempts: [attempt('proxy', { message: 'no', proxyReason })],
    session: undefined,
  });
  expect(sight(check, facts).fix?.[0]).toMatch(words);
});
