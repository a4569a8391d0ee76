import type { LogEvent } from '@postroad/server/api';
import { useCallback, useEffect, useRef, useState } from 'react';
import { getPage } from '../../api/pages.ts';
import { noticeFailure } from '../../app/session-end.ts';

interface Loaded {
  readonly events: readonly LogEvent[];
  /** Address of the page that follows; undefined after the last. */
  readonly next: string | undefined;
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error: unknown;
  /** The first page is asked for again: what is there will be replaced. */
  readonly isRefreshing: boolean;
}

/** The events of a view, as far as they are loaded. */
export interface EventList extends Loaded {
  /** Loads the next page, unless one is on its way or there is none. */
  readonly loadMore: () => void;
  /** After a failure: asks for the same page again. */
  readonly retry: () => void;
  /** Puts events before the first, those that are there already left out. */
  readonly prepend: (events: readonly LogEvent[]) => void;
}

const nothing: Loaded = { events: [], next: undefined, status: 'loading', error: null, isRefreshing: true };

/**
 * Reads the log page by page by its `next` links. It is no query of TanStack Query: that would compare a hundred thousand
 * events with themselves at every page, and ask for all pages again when the window comes back.
 *
 * @param view names what is shown; when it changes, what was loaded before is not shown any longer
 * @param path of the first page; when only this changes, what was loaded stays until the new is there
 */
export function useEvents(view: string, path: string): EventList {
  const [loaded, setLoaded] = useState<Loaded & { readonly view: string }>({ ...nothing, view });
  const run = useRef<{ readonly stop: AbortController; busy: boolean }>(undefined);

  const load = useCallback(
    async (page: string, isFirst: boolean) => {
      if (isFirst) run.current?.stop.abort();
      const current = isFirst ? { stop: new AbortController(), busy: false } : run.current;
      if (current === undefined || current.busy) return;
      run.current = current;
      current.busy = true;
      setLoaded((before) => {
        if (before.view !== view) return { ...nothing, view };
        return before.error === null && before.isRefreshing === isFirst
          ? before
          : { ...before, error: null, isRefreshing: isFirst };
      });
      try {
        const { items, next } = await getPage<LogEvent>(page, current.stop.signal);
        setLoaded(({ events }) => ({
          view,
          events: isFirst ? items : events.concat(items),
          next,
          status: 'ready',
          error: null,
          isRefreshing: false,
        }));
      } catch (error) {
        if (current.stop.signal.aborted) return;
        noticeFailure(error);
        setLoaded((before) => ({
          ...before,
          error,
          status: isFirst ? 'failed' : before.status,
          isRefreshing: false,
        }));
      } finally {
        current.busy = false;
      }
    },
    [view],
  );

  useEffect(() => {
    void load(path, true);
    return () => run.current?.stop.abort();
  }, [load, path]);

  const { next, status } = loaded;
  const loadMore = useCallback(() => {
    if (next !== undefined) void load(next, false);
  }, [load, next]);
  const retry = useCallback(() => {
    if (status === 'failed') void load(path, true);
    else loadMore();
  }, [load, path, status, loadMore]);
  const prepend = useCallback((more: readonly LogEvent[]) => {
    setLoaded((before) => {
      const known = new Set(before.events.slice(0, more.length + OVERLAP).map(({ uuid }) => uuid));
      const fresh = more.filter(({ uuid }) => !known.has(uuid));
      return fresh.length === 0 ? before : { ...before, events: [...fresh, ...before.events] };
    });
  }, []);

  const shown = loaded.view === view ? loaded : nothing;
  return { ...shown, loadMore, retry, prepend };
}

/** So many events may have come both by the list and by the live log. */
const OVERLAP = 500;
