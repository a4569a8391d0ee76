import { useCallback, useMemo, useState } from 'react';
import { firstPage, type LogSearch, selectionOf } from './log-search.ts';

/** What a search asks for, from the time at which it was asked: again when it changes, or on request. */
export function useView(search: LogSearch) {
  const { zone: _, ...asked } = search;
  const view = JSON.stringify(asked);
  const [at, setAt] = useState(() => ({ view, now: Date.now() }));
  const current = at.view === view ? at : { view, now: Date.now() };
  if (current !== at) setAt(current);
  const refresh = useCallback(() => setAt((before) => ({ ...before, now: Date.now() })), []);
  const { now } = current;
  return useMemo(() => {
    const read = JSON.parse(view) as LogSearch;
    const selection = selectionOf(read, now);
    return {
      view,
      selection,
      path: firstPage(selection, read.order, now),
      shown: {
        from: Date.parse(selection.since),
        to: selection.until === undefined ? now : Date.parse(selection.until),
      },
      refresh,
    };
  }, [view, now, refresh]);
}
