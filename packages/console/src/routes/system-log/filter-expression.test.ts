import { expect, it } from 'vitest';
import { parseFilter } from '../../../../server/src/system-log/filter/parse-filter.ts';
import {
  addCondition,
  type Condition,
  type Groups,
  readFilter,
  removeCondition,
  writeFilter,
} from './filter-expression.ts';

const failed: Condition = { attribute: 'outcome.result', operator: 'eq', value: 'FAILURE' };
const denied: Condition = { ...failed, value: 'DENY' };
const port: Condition = { attribute: 'debugContext.debugData.port', operator: 'ge', value: 465 };
const odd: Condition = { attribute: 'actor.displayName', operator: 'co', value: 'a "b" \\ (c) or d\n<b>' };
const present: Condition = { attribute: 'target.id', operator: 'pr', value: null };

const understood: readonly Groups[] = [
  [],
  [[failed]],
  [[failed], [port]],
  [[failed, denied]],
  [[failed, denied], [odd], [present, port]],
  [[{ attribute: 'client.ipAddress', operator: 'eq', value: null }]],
];

it('reads what the builder wrote', () => {
  for (const groups of understood) expect(readFilter(writeFilter(groups))).toEqual(groups);
});

it('writes what the service understands', () => {
  for (const groups of understood.slice(1)) expect(() => parseFilter(writeFilter(groups))).not.toThrow();
});

it('reads what somebody typed, in any case and with any blanks', () => {
  expect(
    readFilter('  outcome.result  EQ "FAILURE" AND( target.id pr OR debugContext.debugData.port ge 465)'),
  ).toEqual([[failed], [present, port]]);
});

it('leaves to the text what the builder cannot show', () => {
  for (const text of [
    'not (outcome.result eq "FAILURE")',
    'a eq 1 and b eq 2 or c eq 3',
    'a eq 1 or b eq 2 and c eq 3',
    '((a eq 1))',
    '(a eq 1 and b eq 2)',
    'a eqq 1',
    'a eq',
    'a eq "open',
    'a eq 1 b',
    '(a eq 1',
    ')',
  ])
    expect(readFilter(text), text).toBeUndefined();
});

it('adds a condition that must hold, to any filter', () => {
  expect(addCondition('', failed)).toBe('outcome.result eq "FAILURE"');
  expect(addCondition(writeFilter([[failed, denied]]), port)).toBe(
    '(outcome.result eq "FAILURE" or outcome.result eq "DENY") and debugContext.debugData.port ge 465',
  );
  expect(addCondition('not (a eq 1) or b eq 2', port)).toBe(
    '(not (a eq 1) or b eq 2) and debugContext.debugData.port ge 465',
  );
});

it('adds nothing twice, and takes away what it added', () => {
  const once = addCondition(writeFilter([[port]]), failed);
  expect(addCondition(once, failed)).toBe(once);
  expect(removeCondition(once, failed)).toBe(writeFilter([[port]]));
});
