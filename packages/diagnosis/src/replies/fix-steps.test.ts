import { describe, expect, test } from 'vitest';
import { explain } from '../explain/index.ts';
import { fixSteps } from './fix-steps.ts';
import { vendors } from './vendors/index.generated.ts';

const general = ['Ask.', 'At Google, open the console.', 'Wait.', 'Try again.', 'Change the port.', 'Write.'];
const vendor = { id: 'amazon-ses', name: 'Amazon SES' };

describe('the steps of a fix', () => {
  test('are the general ones where no vendor has any', () => {
    expect(fixSteps(undefined, general)).toEqual(general);
  });

  test('begin with the one step a vendor has, and keep the general ones', () => {
    expect(fixSteps({ vendor, sources: [], fix: ['One.'] }, general)).toEqual(['One.', ...general]);
  });

  test('are five at most where the vendor has two, none of them about another vendor', () => {
    expect(fixSteps({ vendor, sources: [], fix: ['One.', 'Two.'] }, general)).toEqual([
      'One.',
      'Two.',
      'Ask.',
      'Wait.',
      'Try again.',
    ]);
  });

  test('are all of the vendor, however many', () => {
    const fix = ['1', '2', '3', '4', '5', '6'];
    expect(fixSteps({ vendor, sources: [], fix }, general)).toEqual(fix);
  });

  const withSteps = vendors.flatMap(({ id, rules }) =>
    rules.flatMap(({ fix = [], samples, cause }) =>
      fix.length >= 2 ? samples.slice(0, 1).map((sample) => ({ id, cause, sample, fix })) : [],
    ),
  );
  test.each(withSteps)('stay few for $id saying "$sample"', ({ cause, sample, fix }) => {
    const answer = explain(sample);
    if (answer.cause === cause && answer.fix.includes(fix[0] ?? ''))
      expect(answer.fix.length).toBeLessThanOrEqual(Math.max(5, fix.length));
  });
});
