import type { Store } from '@postroad/store';
import type { Logger } from 'pino';
import type { Configuration } from './configuration.ts';
import type { CheckQueue } from './diagnoses/check-queue.ts';
import type { TokenCache } from './diagnoses/token-cache.ts';
import type { RateLimits } from './http/rate-limits.ts';
import type { NetworkGuard } from './network-policy/guard.ts';
import type { Metrics } from './operations/metrics.ts';
import type { SystemLog } from './system-log/system-log.ts';

/** What every part of the service is given: made once in `create-server.ts`, handed down, never reached for. */
export interface Context {
  readonly store: Store;
  readonly configuration: Configuration;
  readonly log: Logger;
  readonly now: () => Date;
  readonly systemLog: SystemLog;
  /** Decides which addresses may be connected to; every connection the service makes for a user goes through it. */
  readonly network: NetworkGuard;
  readonly metrics: Metrics;
  /** Bounds how many checks run at once: `new CheckQueue()`. */
  readonly checks: CheckQueue;
  /** OAuth access tokens of the saved servers: `new TokenCache(now)`. */
  readonly tokens: TokenCache;
  /** How often somebody may ask, and have a mail server tried. */
  readonly limits: RateLimits;
}
