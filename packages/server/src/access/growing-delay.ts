/** Failures are forgotten after this long without another. */
const FORGET_MS = 60 * 60_000;
const FIRST_DELAY_MS = 1_000;

/** Failures per key, and how long each makes the next attempt wait. */
export interface GrowingDelay {
  /** There when an attempt must wait: until when, and whether this delay refuses for the first time. */
  refusal(key: string): { readonly retryAt: number; readonly isFirst: boolean } | undefined;
  failed(key: string): void;
  forget(key: string): void;
  readonly size: number;
}

/**
 * The first failures cost nothing; then each doubles the delay, from a second to the maximum. Keys are bounded: the one
 * that failed longest ago goes first.
 */
export function createGrowingDelay(options: {
  readonly free: number;
  readonly maxDelayMs: number;
  readonly maxKeys: number;
  readonly now: () => Date;
}): GrowingDelay {
  const { free, maxDelayMs, maxKeys, now } = options;
  // In the order of the last failure.
  const entries = new Map<string, { failures: number; failedAt: number; refused: boolean }>();

  const delayOf = (failures: number) =>
    failures < free ? 0 : Math.min(maxDelayMs, FIRST_DELAY_MS * 2 ** (failures - free));

  return {
    refusal(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      const retryAt = entry.failedAt + delayOf(entry.failures);
      if (retryAt <= now().getTime()) return undefined;
      const isFirst = !entry.refused;
      entry.refused = true;
      return { retryAt, isFirst };
    },
    failed(key) {
      const time = now().getTime();
      const before = entries.get(key);
      const failures = before === undefined || before.failedAt + FORGET_MS <= time ? 0 : before.failures;
      entries.delete(key);
      entries.set(key, {
        failures: failures + 1,
        failedAt: time,
        refused: failures > 0 && (before?.refused ?? false),
      });
      if (entries.size <= maxKeys) return;
      const [oldest] = entries.keys();
      if (oldest !== undefined) entries.delete(oldest);
    },
    forget(key) {
      entries.delete(key);
    },
    get size() {
      return entries.size;
    },
  };
}
