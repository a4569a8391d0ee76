/**
 * Credentials that were good a moment ago. They prove nothing: each request is looked up again. They only say that a
 * look-up is worth its cost although somebody floods us from the same address.
 */
export interface RecentCredentials {
  add(token: string): void;
  has(token: string): boolean;
  readonly size: number;
}

/** Holds the last `max` of them, the least recently used going first. */
export function createRecentCredentials(max: number): RecentCredentials {
  const known = new Set<string>();
  return {
    add(token) {
      known.delete(token);
      known.add(token);
      if (known.size <= max) return;
      const [oldest] = known;
      if (oldest !== undefined) known.delete(oldest);
    },
    has: (token) => known.has(token),
    get size() {
      return known.size;
    },
  };
}
