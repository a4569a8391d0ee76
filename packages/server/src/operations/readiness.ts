import type { Context } from '../context.ts';

/** Whether requests can be served; otherwise why not, in words without details of the database. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** A load balancer asks every few seconds and waits about as long. */
const DATABASE_LIMIT_MS = 2_000;

/** Asks the database for one row of a table that the migrations made, and waits two seconds at most. Never throws. */
export async function readDatabaseState({ store, log }: Pick<Context, 'store' | 'log'>): Promise<Readiness> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer within the limit')), DATABASE_LIMIT_MS);
  });
  try {
    await Promise.race([store.db.selectFrom('log_head').select('last_seq').execute(), limit]);
    return { ready: true };
  } catch (error) {
    log.warn({ err: error }, 'not ready: the database does not answer');
    return { ready: false, reason: 'the database does not answer' };
  } finally {
    clearTimeout(timer);
  }
}
