import { expect, it } from 'vitest';
import { ApiError } from '../../../../server/src/http/api-error.ts';
import { parseFilter } from '../../../../server/src/system-log/filter/parse-filter.ts';
import { ApiFailure } from '../../api/failure.ts';
import { filterProblemOf, lineAt } from './filter-problem.ts';

/** What the service says of a filter, as the console reads it. */
function problemOf(filter: string) {
  try {
    parseFilter(filter);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return filterProblemOf(new ApiFailure(error.message, { status: 400, errorCode: error.code }), filter);
  }
  throw new Error('the filter is right');
}

it('finds the place that the service names', () => {
  expect(problemOf('outcome.result eqq "FAILURE"')?.position).toBe(15);
  expect(problemOf('eventType eq "at position 3." and')?.position).toBe(33);
  expect(problemOf('uuid pr and\n(eventType eq "x"')?.position).toBe(29);
});

it('finds the attribute that there is not', () => {
  expect(problemOf('eventType pr and nonsense.name eq "x"')?.position).toBe(17);
  expect(problemOf('eventType pr and debugContext.debugData.url co "x"')?.position).toBe(17);
});

it('does not take other refusals for it', () => {
  const late = new ApiFailure('Invalid parameter: The since parameter is in the future.', {
    status: 400,
    errorCode: 'E0000053',
  });
  expect(filterProblemOf(late, 'a pr')).toBeUndefined();
});

it('finds the line of a place', () => {
  expect(lineAt('a pr\nand b eqq 1', 11)).toEqual({ line: 'and b eqq 1', column: 6 });
  expect(lineAt('a eqq', 5)).toEqual({ line: 'a eqq', column: 5 });
});
