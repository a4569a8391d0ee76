import { providers } from './catalogue/index.generated.ts';

/** A name with more differences than this is another name, not a typo. */
const MAX_DISTANCE = 2;

/** Insertions, deletions, substitutions and swaps of neighbours (restricted Damerau–Levenshtein), given up past `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** The known submission host that a name was most likely meant to be; undefined when none is near. */
export function nearestKnownHost(name: string): string | undefined {
  const wanted = name.toLowerCase();
  let nearest: { host: string; distance: number } | undefined;
  for (const provider of providers) {
    for (const { host } of provider.endpoints) {
      const apart = distance(wanted, host.toLowerCase(), MAX_DISTANCE);
      // The name is a known one itself: nothing was mistyped.
      if (apart === 0) return undefined;
      if (apart <= MAX_DISTANCE && apart < (nearest?.distance ?? MAX_DISTANCE + 1))
        nearest = { host, distance: apart };
    }
  }
  return nearest?.host;
}
