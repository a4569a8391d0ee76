import { pruneDiagnoses, pruneSeenCertificates, pruneServerTests } from '@postroad/store';
import type { Context } from '../context.ts';
import { readLogRetention } from '../settings/log-retention.ts';
import { pruneLog } from '../system-log/retention.ts';

const DAY_MS = 86_400_000;
const PRUNE_EVERY_MS = 3_600_000;
/**
 * A certificate is shown long after it has expired, so that a server that was forgotten is still noticed; public ones
 * live 398 days at most (CA/Browser Forum, Baseline Requirements §6.3.2).
 */
const CERTIFICATE_DAYS = 400;

/** What pruning needs. */
export type RetentionContext = Pick<Context, 'store' | 'systemLog' | 'now' | 'log'>;

/**
 * Removes results that are older than the retention in force: stored diagnoses and test records go with the events that
 * tell of them. Certificates of servers that nobody has connected to for 400 days go as well.
 */
export async function pruneResults({ store, now }: Pick<RetentionContext, 'store' | 'now'>): Promise<void> {
  const { days } = await readLogRetention(store.db);
  const time = now().getTime();
  const before = time - days * DAY_MS;
  // Apart from each other: writers wait for the one that is under way only.
  await store.transaction((trx) => pruneServerTests(trx, before));
  await store.transaction((trx) => pruneDiagnoses(trx, before));
  await store.transaction((trx) => pruneSeenCertificates(trx, time - CERTIFICATE_DAYS * DAY_MS));
}

/** Prunes now and once an hour. A failure is logged and tried again an hour later. Returns how to stop it. */
export function startRetention(context: RetentionContext): () => Promise<void> {
  const stopped = new AbortController();
  let running = Promise.resolve();
  const prune = () => {
    running = running.then(async () => {
      try {
        await pruneLog(context, { signal: stopped.signal });
        if (!stopped.signal.aborted) await pruneResults(context);
      } catch (error) {
        context.log.error({ err: error }, 'removing what is older than the retention failed');
      }
    });
  };
  prune();
  const timer = setInterval(prune, PRUNE_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    stopped.abort();
    await running;
  };
}
