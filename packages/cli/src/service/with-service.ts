import { userInfo } from 'node:os';
import {
  ApiError,
  type Context,
  commandLineOrigin,
  createLogger,
  type EventOrigin,
  openContext,
} from '@postroad/server';
import { Failure } from '../input/failure.ts';
import { readConfiguration } from './read-configuration.ts';
import type { GivenSettings } from './settings.ts';
import { whyNotOpened } from './why-not-started.ts';

/**
 * Opens the service's data for one command, also while the service runs, and closes it again. Only warnings are logged,
 * to standard error.
 *
 * @throws Misuse, and Failure with the sentence for what was refused
 */
export async function withService<T>(
  given: GivenSettings,
  work: (context: Context, origin: EventOrigin) => Promise<T>,
): Promise<T> {
  const { configuration } = readConfiguration(given, process.env);
  const log = createLogger({ level: 'warn', destination: process.stderr });
  const context = await openContext(configuration, log).catch((error: unknown) => {
    throw whyNotOpened(error, configuration.dataDirectory);
  });
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

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry, as in containers.
    return `user ${process.getuid?.() ?? 'unknown'}`;
  }
}
