import { Readable } from 'node:stream';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { ApiError } from '../http/api-error.ts';
import type { App } from '../http/app.ts';
import { eventStreamHeaders } from '../http/event-stream.ts';
import { readTailQuery, tailParameters } from '../system-log/query.ts';
import { tailEvents } from '../system-log/tail.ts';

/** Each looks at the log once a second. */
const MAX_TAILS = 100;

/** The log as it grows. */
export function logTailRoutes(app: App, context: Context): void {
  let open = 0;
  app.get(
    '/api/v1/logs/tail',
    {
      // A HEAD would run it to its end for nobody.
      exposeHeadRoute: false,
      config: { access: 'logs.read' },
      schema: {
        operationId: 'tailLogEvents',
        tags: ['System Log'],
        summary: 'Watch the System Log',
        description:
          'Server-sent events named `log`, each with a LogEvent as data and a cursor as id. A client that connects again with `Last-Event-ID` misses nothing. The stream ends after 15 minutes; browsers connect again by themselves.',
        querystring: tailParameters,
        response: {
          200: { description: 'Events.', content: { 'text/event-stream': { schema: z.string() } } },
        },
      },
    },
    async (request, reply) => {
      const lastEventId = request.headers['last-event-id'];
      const query = readTailQuery(
        typeof lastEventId === 'string' && lastEventId !== ''
          ? { ...request.query, after: lastEventId }
          : request.query,
      );
      if (open >= MAX_TAILS) throw new ApiError('E0000047', { headers: { 'Retry-After': '10' } });
      open += 1;
      // Whichever side has closed it, the server when it stops included.
      const closed = new AbortController();
      reply.raw.once('close', () => {
        open -= 1;
        closed.abort();
      });
      const events = tailEvents(context, { ...query, signal: closed.signal });
      return reply
        .headers(eventStreamHeaders)
        .send(Readable.from(events, { objectMode: false }) as unknown as string);
    },
  );
}
