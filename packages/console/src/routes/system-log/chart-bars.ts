import type { LogCounts } from '@postroad/server/api';

/** One bar of the chart, with those in which nothing happened. */
export interface Bar {
  /** Milliseconds since 1970; `end` is the first that is not in it. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly failures: number;
}

/** The service leaves out stretches in which nothing happened: here they are bars of height 0. */
export function barsOf({ since, until, bucketMs, buckets }: LogCounts): readonly Bar[] {
  const known = new Map(buckets.map((bucket) => [Date.parse(bucket.start), bucket]));
  const from = Math.floor(Date.parse(since) / bucketMs) * bucketMs;
  const to = Date.parse(until);
  return Array.from({ length: Math.max(1, Math.floor((to - from) / bucketMs) + 1) }, (_, at) => {
    const start = from + at * bucketMs;
    const { count = 0, failures = 0 } = known.get(start) ?? {};
    return { start, end: start + bucketMs, count, failures };
  });
}

/** A round number that is no less: where the axis ends. */
export function axisEnd(highest: number): number {
  if (highest <= 4) return Math.max(1, highest);
  const power = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 2.5, 5, 10].map((step) => step * power).find((end) => end >= highest) ?? highest;
}

/** The bars that have a label below: where the label changes, and no more than there is room for. */
export function labelledBars(labels: readonly string[], width: number, spacing: number): readonly number[] {
  const changes = labels.flatMap((label, at) => (at > 0 && label === labels[at - 1] ? [] : [at]));
  const every = Math.max(1, Math.ceil((changes.length * spacing) / Math.max(width, 1)));
  const [first = 0, second] = changes;
  const isCramped = second !== undefined && ((second - first) * width) / labels.length < spacing;
  // The first one may begin anywhere in its day; with the second they come at equal distances.
  return changes.filter(
    (_, index) => index % every === (changes.length > 1 ? 1 % every : 0) && !(index === 0 && isCramped),
  );
}

/** The time that some bars cover, inside of the range that was counted. The last millisecond counts. */
export function rangeOfBars(
  bars: readonly Bar[],
  from: number,
  to: number,
  { since, until }: Pick<LogCounts, 'since' | 'until'>,
): readonly [from: number, to: number] {
  const start = bars[Math.min(from, to)]?.start ?? 0;
  const end = bars[Math.max(from, to)]?.end ?? 0;
  return [Math.max(start, Date.parse(since)), Math.min(end - 1, Date.parse(until))];
}
