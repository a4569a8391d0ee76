import { appendLogEvents, type Queryable, type Store } from '@postroad/store';
import { buildEvent } from './build-event.ts';
import type { EventDraft, EventOrigin } from './draft.ts';

/** The place where everything that happens is written down. */
export interface SystemLog {
  /**
   * Writes one event in the transaction it is given, so that a change and its event are committed together. It holds the
   * log's only lock until that transaction ends: record last, and wait for nothing else between it and the commit.
   */
  record(db: Queryable, origin: EventOrigin, draft: EventDraft): Promise<void>;
  /** Calls after events were written by this process; perhaps before they are committed. Returns how to stop it. */
  subscribe(listener: () => void): () => void;
}

/** The System Log of one store. */
export function createSystemLog({ now }: { readonly store: Store; readonly now: () => Date }): SystemLog {
  const listeners = new Set<() => void>();
  return {
    async record(db, origin, draft) {
      await appendLogEvents(db, [{ body: buildEvent(origin, draft) }], now().getTime());
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
