import { MutationCache, QueryCache } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { ApiFailure } from '../api/failure.ts';
import { sessionQuery } from '../api/session.ts';

/** Whether the session ended while somebody was at work. The shell then asks them to sign in, and keeps the page. */
let ended = false;
const listeners = new Set<() => void>();

/** Notes that the session is over, or that a new one has begun. */
export function setSessionEnded(value: boolean): void {
  if (ended === value) return;
  ended = value;
  for (const listener of listeners) listener();
}

/** Looks at what went wrong with a request that TanStack Query did not make, such as a stream of events. */
export function noticeFailure(error: unknown): void {
  if (error instanceof ApiFailure && error.isSignedOut) setSessionEnded(true);
}

/** Whether the session is over, in a component. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
}

/** The caches of the query client, which see every failure. */
export const caches = {
  queryCache: new QueryCache({
    onError(error, query) {
      // That question has its own answer: the way to the sign-in.
      if (query.queryKey[0] !== sessionQuery.queryKey[0]) noticeFailure(error);
    },
  }),
  mutationCache: new MutationCache({
    onError(error, _variables, _result, mutation) {
      if (mutation.options.mutationKey?.[0] !== 'sign-in') noticeFailure(error);
    },
  }),
};
