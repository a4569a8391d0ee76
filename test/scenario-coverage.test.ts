import { expect, test } from 'vitest';
import { causeIds } from '../packages/diagnosis/src/vocabulary.ts';
import { loadHealthyConfigurations, loadScenarios } from '../packages/lab/src/scenarios/index.ts';

/** They belong to the confirmation of arrival and to the service's network policy, which `check` does not have. */
const ofService: readonly string[] = [
  'delivered-to-spam',
  'not-delivered-in-time',
  'delivery-bounced',
  'connection-not-permitted',
];

const scenarios = await loadScenarios();
const known = new Set<string>(causeIds);

test.each(causeIds.filter((id) => !ofService.includes(id)))('%s has a scenario', (id) => {
  const own = scenarios.filter((scenario) => scenario.id === id || scenario.id.startsWith(`${id}--`));
  expect(own.map((scenario) => scenario.id)).not.toEqual([]);
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s is well formed',
  (id, scenario) => {
    const [cause] = id.split('--');
    // A side finding such as credentials-not-tested can be what a scenario is about without being the root cause.
    expect([scenario.expect.cause, ...(scenario.expect.findings ?? [])]).toContain(cause);
    const named = [
      scenario.expect.cause,
      ...(scenario.expect.findings ?? []),
      ...scenario.expect.forbidden,
      ...scenario.twin.forbidden,
    ];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    // Otherwise the twin proves nothing: it must at least be silent about what the fault is.
    expect(scenario.twin.forbidden).toContain(scenario.expect.cause);
    expect(scenario.expect.forbidden).not.toContain(scenario.expect.cause);
  },
);

test('there are at least 15 healthy configurations, each with its own name', async () => {
  const healthy = await loadHealthyConfigurations();
  expect(healthy.length).toBeGreaterThanOrEqual(15);
  expect(new Set(healthy.map((one) => one.id)).size).toBe(healthy.length);
});
