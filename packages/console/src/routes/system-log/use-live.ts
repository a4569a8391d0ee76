import type { LogEvent } from '@postroad/server/api';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LogSearch } from './log-search.ts';
import type { EventList } from './use-events.ts';
import { type TailState, useTail } from './use-tail.ts';

/** Events that come within this time are drawn together. */
const GATHER_MS = 100;
/** What waits beyond these is not kept: the list is read anew instead. */
const MAX_WAITING = 2_000;

/** The live log of a view. */
export interface Live {
  readonly state: TailState;
  readonly isPaused: boolean;
  readonly waiting: number;
  readonly setPaused: (isPaused: boolean) => void;
  /** Puts what waits into the list. */
  readonly show: () => void;
}

/** Follows the log and puts what comes into the list at once, or holds it back while somebody reads further below. */
export function useLive(options: {
  readonly on: boolean;
  readonly search: LogSearch;
  readonly list: EventList;
  /** Events are held back. */
  readonly isAway: boolean;
  /** Reads the list and the counts anew. */
  readonly refresh: () => void;
  /** Called when events came. */
  readonly onNews: () => void;
}): Live {
  const { on, search, list, isAway, refresh, onNews } = options;
  const [isPaused, setPaused] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const held = useRef<LogEvent[]>([]);
  const isKept = isPaused || isAway;
  // What came while the list was read anew may not be in it.
  const isHeld = isKept || list.isRefreshing;
  const { prepend } = list;

  const show = useCallback(() => {
    const events = held.current;
    held.current = [];
    setWaiting(0);
    if (events.length > MAX_WAITING) refresh();
    else if (events.length > 0) prepend(events.toReversed());
    if (events.length > 0) onNews();
  }, [prepend, refresh, onNews]);

  const state = useTail({
    on,
    filter: search.filter,
    q: search.q,
    onBegin: refresh,
    onEvent(event) {
      if (held.current.length <= MAX_WAITING) held.current.push(event);
      setWaiting(held.current.length);
    },
  });

  useEffect(() => {
    if (waiting === 0 || isHeld) return;
    const timer = setTimeout(show, GATHER_MS);
    return () => clearTimeout(timer);
  }, [waiting, isHeld, show]);

  useEffect(() => {
    if (on) return;
    held.current = [];
    setWaiting(0);
    setPaused(false);
  }, [on]);

  return { state, isPaused, waiting: isKept ? waiting : 0, setPaused, show };
}
