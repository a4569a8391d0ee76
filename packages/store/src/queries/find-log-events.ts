import { sql } from 'kysely';
import { type LogSearch, parsedBody, scanLog } from '../log/scan.ts';
import type { Queryable } from '../tables.ts';

/** An event of the log. */
export interface FoundLogEvent {
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly published: number;
  readonly body: unknown;
}

/**
 * Events in the order of the log, or backwards, as they are found: one who stops reading stops the search. Call
 * `readLogHead` before, for what is appended meanwhile may not be found.
 */
export async function* findLogEvents(
  db: Queryable,
  search: LogSearch,
): AsyncGenerator<readonly FoundLogEvent[]> {
  for await (const rows of scanLog(db, search, sql`log_events.published, log_events.body`))
    yield rows.map(({ seq, published, body }) => ({
      seq,
      published: Number(published),
      // Parsed when it is asked for: not everybody needs it.
      get body() {
        return parsedBody(body);
      },
    }));
}
