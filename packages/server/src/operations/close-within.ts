import type { Logger } from 'pino';
import type { App } from '../http/app.ts';

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
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
  }
}
