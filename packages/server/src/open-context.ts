import { openStore } from '@postroad/store';
import type { Logger } from 'pino';
import type { Configuration } from './configuration.ts';
import type { Context } from './context.ts';
import { CheckQueue } from './diagnoses/check-queue.ts';
import { TokenCache } from './diagnoses/token-cache.ts';
import { createRateLimits } from './http/rate-limits.ts';
import { createNetworkGuard } from './network-policy/guard.ts';
import { createMetrics } from './operations/metrics.ts';
import { createSystemLog } from './system-log/system-log.ts';

/** A context that owns its store. */
export interface OpenContext extends Context {
  /** Ends what is under way for the context's users, then closes the store. */
  close(): Promise<void>;
}

/**
 * Opens the store, with the schema brought up to date, and makes everything the service is built from. Starts nothing:
 * the command line uses it as well.
 *
 * @throws StoreTooNew, StoreUnavailable, WrongKey, KeyFileRefused
 */
export async function openContext(
  configuration: Configuration,
  log: Logger,
  now: () => Date = () => new Date(),
): Promise<OpenContext> {
  const store = await openStore({
    dataDirectory: configuration.dataDirectory,
    ...(configuration.databaseUrl === undefined ? {} : { databaseUrl: configuration.databaseUrl }),
    ...(configuration.sealingKeys === undefined ? {} : { sealingKey: configuration.sealingKeys }),
  });
  try {
    const systemLog = createSystemLog({ store, now });
    const network = await createNetworkGuard({ store, systemLog, now });
    return {
      store,
      configuration,
      log,
      now,
      systemLog,
      network,
      metrics: createMetrics(),
      checks: new CheckQueue(),
      tokens: new TokenCache(now),
      limits: createRateLimits({ configuration, now }),
      async close() {
        await network.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
