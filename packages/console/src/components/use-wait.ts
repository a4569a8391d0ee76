import { useEffect, useState } from 'react';
import type { ApiFailure } from '../api/failure.ts';

/** Seconds until asking again makes sense, counted down; 0: now. */
export function useWait(failure: ApiFailure | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const seconds = failure?.retryAfterSeconds ?? 0;
    const until = Date.now() + seconds * 1_000;
    setLeft(seconds);
    if (seconds === 0) return;
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((until - Date.now()) / 1_000));
      setLeft(rest);
      if (rest === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [failure]);
  return left;
}
