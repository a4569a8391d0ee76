import { expect, it } from 'vitest';
import { axisEnd, barsOf, labelledBars, rangeOfBars } from './chart-bars.ts';

const HOUR = 3_600_000;
const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 4, 3, hour, minute)).toISOString();
const counts = {
  since: at(0, 30),
  until: at(5, 15),
  total: 5,
  complete: true,
  countedSince: at(0, 30),
  bucketMs: HOUR,
  buckets: [
    { start: at(1), count: 3, failures: 1 },
    { start: at(4), count: 2, failures: 2 },
  ],
  eventTypes: [],
  severities: [],
  outcomes: [],
  actors: [],
  targets: [],
  causes: [],
};

it('has a bar for each stretch, also where nothing happened', () => {
  const bars = barsOf(counts);
  expect(bars.map(({ count }) => count)).toEqual([0, 3, 0, 0, 2, 0]);
  expect(bars[0]?.start).toBe(Date.parse(at(0)));
});

it('narrows to the bars chosen, whichever came first, and not beyond what was counted', () => {
  const bars = barsOf(counts);
  expect(rangeOfBars(bars, 1, 4, counts)).toEqual([Date.parse(at(1)), Date.parse(at(5)) - 1]);
  expect(rangeOfBars(bars, 4, 1, counts)).toEqual(rangeOfBars(bars, 1, 4, counts));
  expect(rangeOfBars(bars, 0, 5, counts)).toEqual([Date.parse(at(0, 30)), Date.parse(at(5, 15))]);
});

it('ends its axis at a round number', () => {
  expect([0, 1, 3, 7, 11, 24, 26, 99, 101, 4_999].map(axisEnd)).toEqual([
    1, 1, 3, 10, 20, 25, 50, 100, 200, 5_000,
  ]);
});

it('labels a day once, and only as many as there is room for', () => {
  expect(labelledBars(['1', '1', '2', '2', '3', '3', '4'], 1_000, 90)).toEqual([0, 2, 4, 6]);
  expect(labelledBars(['1', '1', '2', '2', '3', '3', '4'], 180, 90)).toEqual([2, 6]);
});

it('leaves the first label out where the second follows too closely', () => {
  expect(labelledBars(['1', '2', '2', '2', '2', '2', '3', '3', '3', '3'], 500, 90)).toEqual([1, 6]);
  expect(labelledBars(['1', '1', '2', '2', '2', '2', '3', '3', '3', '3'], 500, 90)).toEqual([0, 2, 6]);
});
