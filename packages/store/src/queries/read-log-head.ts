import type { Queryable } from '../tables.ts';

/** The ends of the log: every number between them is there. The last is one below the first in an empty log. */
export interface LogEnds {
  readonly first: number;
  readonly last: number;
}

/** Reads which events are committed: all up to the last, for numbers are given in the order of commits. */
export async function readLogHead(db: Queryable): Promise<LogEnds> {
  const head = await db.selectFrom('log_head').select(['first_seq', 'last_seq']).executeTakeFirstOrThrow();
  return { first: head.first_seq, last: head.last_seq };
}
