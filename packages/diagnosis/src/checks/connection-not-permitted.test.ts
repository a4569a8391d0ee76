import { expect, test } from 'vitest';
import { judge } from '../verdict/judge.ts';
import { check } from './connection-not-permitted.ts';
import { examine, sight } from './support/examine.ts';
import { attempt, factsWith } from './support/facts-builder.ts';
import { faults } from './support/faults.ts';

const refusal = {
  subject: 'address',
  reason: '10.0.0.5 is in a private network (RFC 1918).',
  remedy: 'An administrator can permit 10.0.0.5/32.',
} as const;
const refused = attempt('not-permitted', { address: '10.0.0.5', refusal });

test.each(faults.filter(({ owner }) => owner === check.id))(
  '$what: the verdict is open, and says why',
  ({ facts }) => {
    const { verdict, summary, fix } = judge(facts);
    expect(verdict).toBe('inconclusive');
    expect(summary).toContain('10.0.0.5 is in a private network (RFC 1918)');
    expect(fix[0]).toContain('postroad admin network allow 10.0.0.5');
  },
);

test('an address that may not be tried beside one that fails: the failure is the cause', () => {
  const facts = factsWith({ attempts: [refused, attempt('refused')], session: undefined });
  expect(sight(check, facts).level).toBe('notice');
  expect(judge(facts).cause).toBe('tcp-connection-refused');
});

test('an address that may not be tried beside one that works: no warning', () => {
  const facts = factsWith({ attempts: [refused, attempt('connected')] });
  expect(sight(check, facts).level).toBe('notice');
  expect(judge(facts).verdict).toBe('ok');
});

test('a filter on the way is not our policy', () => {
  const facts = factsWith({ attempts: [attempt('prohibited')], session: undefined });
  expect(examine(check, facts)).toBeUndefined();
});
