import { useEffect } from 'react';

/** By then the first page is drawn, also on a slow machine. */
const AFTER_MS = 3_000;

/** Loads what the first page does not need, once it stands: it is there at once then, and whatever becomes of the service. */
export function useLoadLate(load: () => Promise<unknown>): void {
  useEffect(() => {
    // Whoever needs it loads it again, and says what went wrong.
    const timer = setTimeout(() => void load().catch(() => undefined), AFTER_MS);
    return () => clearTimeout(timer);
  }, [load]);
}
