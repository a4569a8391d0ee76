import type { Logger } from 'pino';
import type { App } from '../http/app.ts';

/** A connection whose request has ended would otherwise be kept open for the next one, for over a minute. */
const LOOK_EVERY_MS = 50;

/**
 * Closes the application: no new connections, requests under way end. What has not ended after the limit is cut off,
 * so that a diagnosis of a silent server does not hold up a restart.
 */
export async function closeWithin(app: App, limitMs: number, log: Logger): Promise<void> {
  const timer = setTimeout(() => {
    app.server.getConnections((_error, open) => {
      log.warn({ open, limitMs }, 'requests did not end in time and were cut off');
      app.server.closeAllConnections();
    });
  }, limitMs);
  const idle = setInterval(() => app.server.closeIdleConnections(), LOOK_EVERY_MS);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(timer);
  }
}
