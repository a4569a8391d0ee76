import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { attempt, factsWith, port } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tcp-timeout-filtered.ts';

test('silence is surer a filter where another port answers', () => {
  const alive = sight(check, faultOf('tcp-timeout-filtered'));
  const dark = sight(check, factsWith({ attempts: [attempt('timeout')], session: undefined }));
  expect(alive.confidence).toBeGreaterThan(dark.confidence);
});

test('the proxy of the environment reaches the server: use it', () => {
  const facts = factsWith({
    attempts: [attempt('timeout')],
    session: undefined,
    controls: { environmentProxy: { proxy: 'http://proxy.example.net:3128', outcome: 'connected' } },
  });
  expect(sight(check, facts).fix?.[0]).toContain('http://proxy.example.net:3128');
});

test('names the port that answers', () => {
  const facts = factsWith({
    attempts: [attempt('timeout')],
    session: undefined,
    controls: { ports: [port(2525, 'smtp')] },
  });
  expect(sight(check, facts).fix?.[0]).toContain('port 2525 with STARTTLS');
});

test.each(['refused', 'reset', 'network-unreachable', 'host-unreachable', 'prohibited'] as const)(
  '%s is an answer',
  (outcome) => {
    expect(
      examine(check, factsWith({ attempts: [attempt('timeout'), attempt(outcome)], session: undefined })) ===
        undefined,
    ).toBe(outcome !== 'network-unreachable');
  },
);
