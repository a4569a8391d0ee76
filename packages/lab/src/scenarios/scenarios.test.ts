import { expect, test } from 'vitest';
import { causeIds } from '../../../diagnosis/src/vocabulary.ts';
import { loadHealthyConfigurations, loadScenarios } from './index.ts';

const scenarios = await loadScenarios();
const ids = new Set<string>(causeIds);

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s is consistent',
  (id, scenario) => {
    const { expect: expected, twin } = scenario;
    expect(ids).toContain(expected.cause);
    for (const other of [...(expected.findings ?? []), ...expected.forbidden, ...twin.forbidden])
      expect(ids).toContain(other);
    expect(expected.forbidden).not.toContain(expected.cause);
    expect(scenario.title).toMatch(/^[^\n]+\.$/);
    expect(id).toMatch(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/);
  },
);

test('a scenario is named after its cause, or after a finding it must show', () => {
  const misnamed = scenarios.filter(({ id, expect: { cause, findings = [] } }) => {
    const [name = ''] = id.split('--');
    return name !== cause && !findings.includes(name);
  });
  expect(misnamed.map(({ id }) => id)).toEqual([]);
});

test('healthy configurations are at least fifteen, on every server', async () => {
  const healthy = await loadHealthyConfigurations();
  expect(healthy.length).toBeGreaterThanOrEqual(15);
  for (const server of ['postfix', 'exim', 'dovecot', 'opensmtpd', 'sendmail'] as const)
    expect(healthy.some(({ needs }) => needs.includes(server))).toBe(true);
});
