import { sql } from 'kysely';
import { engineOf } from '../engines/engine-of.ts';
import { type LogSearch, parsedBody, scanLog } from '../log/scan.ts';
import type { Queryable } from '../tables.ts';

/** What of an event is counted. */
export interface LogFacts {
  readonly published: number;
  readonly eventType: string;
  readonly severity: string;
  readonly outcome: string;
  readonly actorId: string;
  /** Ids of the first three targets. */
  readonly targetIds: readonly string[];
  /** `cause` in the debug data of an event that did not succeed. */
  readonly cause: string | null;
}

/** What there is to count of the events that are found, as they are found. */
export async function* findLogFacts(db: Queryable, search: LogSearch): AsyncGenerator<readonly LogFacts[]> {
  const sqlite = engineOf(db) === 'sqlite';
  const cause = sqlite
    ? sql`json_extract(log_events.body, '$.debugContext.debugData.cause')`
    : sql`log_events.body #>> '{debugContext,debugData,cause}'`;
  const targets = sqlite
    ? sql`json_extract(log_events.body, '$.target[0].id', '$.target[1].id', '$.target[2].id')`
    : sql`jsonb_build_array(log_events.body #> '{target,0,id}', log_events.body #> '{target,1,id}', log_events.body #> '{target,2,id}')`;
  // Keywords are looked for in the body.
  const body = (search.keywords ?? []).length > 0 ? sql`log_events.body,` : sql``;
  const columns = sql`${body} published, event_type, severity, outcome, actor_id,
    ${targets} as targets, case outcome when 'SUCCESS' then null else ${cause} end as cause`;
  for await (const rows of scanLog(db, search, columns))
    yield rows.map((row) => ({
      published: Number(row.published),
      eventType: String(row.event_type),
      severity: String(row.severity),
      outcome: String(row.outcome),
      actorId: String(row.actor_id),
      targetIds: idsOf(row.targets),
      cause: row.cause === null ? null : String(row.cause),
    }));
}

/** A JSON array, as a text in SQLite, with null for targets that are not there. */
function idsOf(targets: unknown): readonly string[] {
  const ids = parsedBody(targets) as readonly (string | null)[];
  return ids.filter((id) => id !== null);
}
