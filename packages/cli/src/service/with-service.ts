import { userInfo } from 'node:os';
import {
  ApiError,
  type Configuration,
  type Context,
  commandLineOrigin,
  createLogger,
  type EventOrigin,
  openContext,
} from '@postroad/server';
import { hasDatabase } from '@postroad/store';
import { Failure } from '../input/failure.ts';
import { readConfiguration } from './read-configuration.ts';
import type { GivenSettings } from './settings.ts';
import { whyNotOpened } from './why-not-started.ts';

/**
 * Opens the service's data for one command, also while the service runs, and closes it again. Only warnings are logged,
 * to standard error.
 *
 * @param options `begins`: the command may come before the first start, and says when it has made the database
 * @throws Misuse, and Failure with the sentence for what was refused
 */
export async function withService<T>(
  given: GivenSettings,
  work: (context: Context, origin: EventOrigin) => Promise<T>,
  options: { readonly begins?: boolean } = {},
): Promise<T> {
  const { configuration } = readConfiguration(given, process.env);
  const isNew = lacksDatabase(configuration);
  if (isNew && options.begins !== true) throw noDatabase(configuration);
  const log = createLogger({ level: 'warn', destination: process.stderr });
  const context = await openContext(configuration, log).catch((error: unknown) => {
    throw whyNotOpened(error, configuration.dataDirectory);
  });
  if (isNew) process.stderr.write(`A new database was made in ${configuration.dataDirectory}.\n`);
  try {
    return await work(context, commandLineOrigin(userName()));
  } catch (error) {
    if (error instanceof ApiError)
      throw new Failure([error.message, ...error.causes.map(({ errorSummary }) => errorSummary)].join(' '), {
        cause: error,
      });
    throw whyNotOpened(error, configuration.dataDirectory);
  } finally {
    await context.close();
  }
}

/**
 * Refuses a folder without a database: it is more often mistyped than new.
 *
 * @throws Failure
 */
export function assertDatabase(configuration: Configuration): void {
  if (lacksDatabase(configuration)) throw noDatabase(configuration);
}

function lacksDatabase({ databaseUrl, dataDirectory }: Configuration): boolean {
  if (databaseUrl !== undefined) return false;
  try {
    return !hasDatabase(dataDirectory);
  } catch (error) {
    throw whyNotOpened(error, dataDirectory);
  }
}

function noDatabase({ dataDirectory }: Configuration): Failure {
  return new Failure(
    `there is no database of Postroad in ${dataDirectory}: is --data right? "postroad serve" makes one at its first start`,
  );
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry, as in containers.
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}
