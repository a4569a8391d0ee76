import type { ServerResponse } from 'node:http';
import type { App } from '../http/app.ts';

/**
 * Ends the event streams (progress of a diagnosis, live tail of the log) when the application begins to close. They
 * have no end of their own, and the server would wait for them; a client reconnects by itself.
 */
export function endStreamsOnClose(app: App): void {
  const open = new Set<ServerResponse>();
  app.addHook('onRequest', async (_request, reply) => {
    open.add(reply.raw);
    reply.raw.once('close', () => open.delete(reply.raw));
  });
  app.addHook('preClose', async () => {
    for (const response of open) if (isEventStream(response)) response.end();
  });
}

function isEventStream(response: ServerResponse): boolean {
  return String(response.getHeader('content-type') ?? '').startsWith('text/event-stream');
}
