import type { LogEvent } from '@postroad/server/api';
import { useEffect, useRef, useState } from 'react';
import { queryText } from '../../api/client.ts';
import { fetchEvents } from '../../api/events.ts';
import { ApiFailure } from '../../api/failure.ts';
import { getPage } from '../../api/pages.ts';
import { noticeFailure } from '../../app/session-end.ts';

/** How the live log is. `retryAt`: when it is tried again, in milliseconds since 1970. */
export type TailState =
  | { readonly kind: 'off' | 'connecting' | 'live' }
  | { readonly kind: 'lost'; readonly retryAt: number }
  | { readonly kind: 'refused'; readonly error: ApiFailure };

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Follows the log as it grows, newest first. It begins at the end of the log as it is when it is switched on, and goes on after
 * the last event that came when the connection was lost, so nothing is missed.
 *
 * @param onBegin called when the place in the log is known from which on events will come: what is older must be listed
 */
export function useTail(options: {
  readonly on: boolean;
  readonly filter: string | undefined;
  readonly q: string | undefined;
  readonly onBegin: () => void;
  readonly onEvent: (event: LogEvent) => void;
}): TailState {
  const { on, filter, q } = options;
  const [state, setState] = useState<TailState>({ kind: 'off' });
  const callbacks = useRef(options);
  useEffect(() => {
    callbacks.current = options;
  });
  useEffect(() => {
    if (!on) {
      setState({ kind: 'off' });
      return;
    }
    const stop = new AbortController();
    const { signal } = stop;
    async function follow(): Promise<void> {
      let cursor: string | undefined;
      let waitMs = FIRST_WAIT_MS;
      while (!signal.aborted) {
        try {
          setState({ kind: 'connecting' });
          if (cursor === undefined) {
            cursor = await endOfLog(signal);
            callbacks.current.onBegin();
          }
          const stream = fetchEvents('GET', '/api/v1/logs/tail', {
            query: { filter, q },
            lastEventId: cursor,
            signal,
          });
          setState({ kind: 'live' });
          for await (const { event, data, id } of stream) {
            waitMs = FIRST_WAIT_MS;
            cursor = id ?? cursor;
            if (event === 'log') callbacks.current.onEvent(data as LogEvent);
          }
        } catch (error) {
          if (signal.aborted) return;
          noticeFailure(error);
          if (error instanceof ApiFailure && isFinal(error)) {
            setState({ kind: 'refused', error });
            return;
          }
          setState({ kind: 'lost', retryAt: Date.now() + waitMs });
          await pause(waitMs, signal);
          waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
        }
      }
    }
    void follow();
    return () => stop.abort();
  }, [on, filter, q]);
  return state;
}

/** The service stops the stream now and then by intent, and may be busy; what it says is wrong stays wrong. */
function isFinal({ status }: ApiFailure): boolean {
  return status >= 400 && status < 500 && status !== 429;
}

/** A cursor behind the newest event: a poll that asks for none. */
async function endOfLog(signal: AbortSignal): Promise<string | undefined> {
  const query = { since: new Date().toISOString(), limit: 0 };
  const { next } = await getPage(`/api/v1/logs${queryText(query)}`, signal);
  return next === undefined
    ? undefined
    : (new URL(next, location.href).searchParams.get('after') ?? undefined);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
