import { listEmailServers, listSeenCertificates } from '@postroad/store';
import { Gauge } from 'prom-client';
import type { Context } from '../context.ts';

const DAY_MS = 86_400_000;

/**
 * Adds what is read from the database: days left of the certificates of configured servers, and how far the System Log
 * is. When the database does not answer, `postroad_database_up` is 0, and the values before stay.
 *
 * @returns reads it; to be called before each scrape. Never throws
 */
export function observeStore({
  store,
  metrics,
  now,
  log,
}: Pick<Context, 'store' | 'metrics' | 'now' | 'log'>): () => Promise<void> {
  const registers = [metrics.registry];
  const daysLeft = new Gauge({
    name: 'postroad_certificate_days_left',
    help: 'Days until the certificate expires that was last seen at a configured email server; negative after that.',
    labelNames: ['host', 'port'] as const,
    registers,
  });
  const lastSequence = new Gauge({
    name: 'postroad_system_log_last_sequence',
    help: 'Number of the newest event of the System Log. Numbers have no gaps.',
    registers,
  });
  const kept = new Gauge({
    name: 'postroad_system_log_events',
    help: 'Events of the System Log that are kept.',
    registers,
  });
  const newest = new Gauge({
    name: 'postroad_system_log_newest_event_timestamp_seconds',
    help: 'Time of the newest event of the System Log, in seconds since 1970; 0 while there is none.',
    registers,
  });
  const lag = new Gauge({
    name: 'postroad_system_log_clock_lag_seconds',
    help: "How far this machine's clock is behind the newest event; above 0 after the clock was set back.",
    registers,
  });
  const up = new Gauge({
    name: 'postroad_database_up',
    help: 'Whether the database answered at this scrape.',
    registers,
  });
  return async () => {
    try {
      const [servers, certificates, head] = await Promise.all([
        listEmailServers(store.db),
        listSeenCertificates(store.db),
        store.db.selectFrom('log_head').selectAll().executeTakeFirstOrThrow(),
      ]);
      // Only of configured servers: drafts may name any host, and each would be a series of its own.
      const configured = new Set(servers.map(({ host, port }) => `${host}:${port}`));
      daysLeft.reset();
      for (const { host, port, not_after } of certificates)
        if (configured.has(`${host}:${port}`))
          daysLeft.set({ host, port: String(port) }, (not_after - now().getTime()) / DAY_MS);
      lastSequence.set(head.last_seq);
      kept.set(head.last_seq - head.first_seq + 1);
      newest.set(head.last_published / 1000);
      lag.set(Math.max(0, head.last_published - now().getTime()) / 1000);
      up.set(1);
    } catch (error) {
      log.warn({ err: error }, 'the database did not answer the scrape');
      up.set(0);
    }
  };
}
