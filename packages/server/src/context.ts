import type { Store } from '@postroad/store';
import type { Logger } from 'pino';
import type { Configuration } from './configuration.ts';
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
}
