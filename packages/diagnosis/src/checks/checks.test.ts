import { describe, expect, test } from 'vitest';
import { causeIds } from '../vocabulary.ts';
import { checks } from './index.generated.ts';
import { examine } from './support/examine.ts';
import { factsWith } from './support/facts-builder.ts';
import { faults } from './support/faults.ts';

/** Checks that note something about healthy facts would turn every verdict into a warning. */
test.each(checks)('$id is silent when all went well', (check) => {
  expect(examine(check, factsWith())).toBeUndefined();
});

test.each(checks)('$id has a fault that it names, and a cause of the vocabulary', (check) => {
  expect(faults.some((fault) => fault.owner === check.id)).toBe(true);
  expect(causeIds).toContain(check.id);
});

describe.each(faults)('$owner: $what', ({ owner, facts, reading, beside = [] }) => {
  test('is named by its check, and only by that', () => {
    const named = checks
      .filter((check) => examine(check, facts, reading) !== undefined)
      .map((check) => check.id);
    expect(named).toContain(owner);
    expect(named.filter((id) => id !== owner && !beside.includes(id))).toEqual([]);
  });
});
