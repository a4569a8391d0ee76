import { sql } from 'kysely';
import { engineOf } from '../engines/engine-of.ts';
import { type LogSearch, scanLog } from '../log/scan.ts';
import type { Queryable } from '../tables.ts';

/** What of an event is counted. */
export interface LogFacts {
  readonly published: number;
  readonly eventType: string;
  readonly severity: string;
  readonly outcome: string;
  readonly actorId: string;
  /** `cause` in the debug data of an event that did not succeed. */
  readonly cause: string | null;
}

/** What there is to count of the events that are found, as they are found. */
export async function* findLogFacts(db: Queryable, search: LogSearch): AsyncGenerator<readonly LogFacts[]> {
  const cause =
    engineOf(db) === 'sqlite'
      ? sql`json_extract(log_events.body, '$.debugContext.debugData.cause')`
      : sql`log_events.body #>> '{debugContext,debugData,cause}'`;
  // Keywords are looked for in the body.
  const body = (search.keywords ?? []).length > 0 ? sql`log_events.body,` : sql``;
  const columns = sql`${body} published, event_type, severity, outcome, actor_id,
    case outcome when 'SUCCESS' then null else ${cause} end as cause`;
  for await (const rows of scanLog(db, search, columns))
    yield rows.map((row) => ({
      published: Number(row.published),
      eventType: String(row.event_type),
      severity: String(row.severity),
      outcome: String(row.outcome),
      actorId: String(row.actor_id),
      cause: row.cause === null ? null : String(row.cause),
    }));
}
