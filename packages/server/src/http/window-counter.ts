/** How a key stands in its present window. */
export interface RateWindow {
  readonly limit: number;
  /** What is left after this; never below 0. */
  readonly remaining: number;
  /** When the window ends, in milliseconds since 1970. */
  readonly resetAt: number;
  /** More was asked than the limit allows. */
  readonly exceeded: boolean;
}

/** Counts per key in windows that begin with the key's first count. */
export interface WindowCounter {
  count(key: string): RateWindow;
  /** How the key stands, counting nothing. */
  peek(key: string): RateWindow;
  /** Keys held at present. */
  readonly size: number;
}

/**
 * Fixed windows in bounded memory. rate-limiter-flexible holds a timer for every key and knows no largest number of
 * keys; here a flood of addresses pushes out the oldest window instead, and the clock is the caller's.
 *
 * @param options.limit counts per window that are allowed
 */
export function createWindowCounter(options: {
  readonly limit: number;
  readonly windowMs: number;
  readonly maxKeys: number;
  readonly now: () => Date;
}): WindowCounter {
  const { limit, windowMs, maxKeys, now } = options;
  // In the order in which the windows began: the first entry is the oldest.
  const windows = new Map<string, { used: number; readonly resetAt: number }>();

  const stateOf = (used: number, resetAt: number): RateWindow => ({
    limit,
    remaining: Math.max(0, limit - used),
    resetAt,
    exceeded: used > limit,
  });

  const current = (key: string, time: number) => {
    const window = windows.get(key);
    // A clock set back must not make a window last for ever.
    return window !== undefined && window.resetAt > time && window.resetAt <= time + windowMs
      ? window
      : undefined;
  };

  return {
    count(key) {
      const time = now().getTime();
      let window = current(key, time);
      if (window === undefined) {
        windows.delete(key);
        dropOldest(windows, time, maxKeys);
        window = { used: 0, resetAt: time + windowMs };
        windows.set(key, window);
      }
      // Beyond the limit nothing more is told apart.
      window.used = Math.min(window.used + 1, limit + 1);
      return stateOf(window.used, window.resetAt);
    },
    peek(key) {
      const time = now().getTime();
      const window = current(key, time);
      return stateOf(window?.used ?? 0, window?.resetAt ?? time + windowMs);
    },
    get size() {
      return windows.size;
    },
  };
}

/** Makes room for one: windows that have ended go first, then the oldest. */
function dropOldest(windows: Map<string, { readonly resetAt: number }>, time: number, maxKeys: number): void {
  for (const [key, { resetAt }] of windows) {
    if (resetAt > time && windows.size < maxKeys) return;
    windows.delete(key);
  }
}
