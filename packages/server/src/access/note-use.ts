import { touchApiToken, touchSession } from '@postroad/store';
import type { Context } from '../context.ts';
import type { Authentication } from './authenticate.ts';

/** A use is written down at most this often for each token and session. */
const EVERY_MS = 60_000;

/** Notes when tokens and sessions were last used. */
export interface UseNotes {
  /** Begins to write if it is time; the caller goes on meanwhile. */
  note(authentication: Authentication & { readonly outcome: 'accepted' }): void;
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>;
}

export function createUseNotes({ store, now, log }: Pick<Context, 'store' | 'now' | 'log'>): UseNotes {
  const writing = new Map<string, Promise<void>>();

  const begin = (key: string, lastUse: number, write: (time: number) => Promise<unknown>) => {
    const time = now().getTime();
    if (writing.has(key) || time - lastUse < EVERY_MS) return;
    const work = write(time)
      .then(() => undefined)
      // The request itself succeeded. The next one tries again.
      .catch((error: unknown) => log.warn({ err: error }, 'last use not written'))
      .finally(() => writing.delete(key));
    writing.set(key, work);
  };

  return {
    note({ apiToken, session }) {
      if (apiToken !== undefined)
        begin(apiToken.id, apiToken.last_used_at ?? 0, (time) => touchApiToken(store.db, apiToken.id, time));
      if (session !== undefined)
        begin(session.id_hash, session.last_seen_at, (time) => touchSession(store.db, session.id_hash, time));
    },
    async settled() {
      await Promise.all(writing.values());
    },
  };
}
