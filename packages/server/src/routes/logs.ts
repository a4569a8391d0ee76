import { z } from 'zod';
import type { Context } from '../context.ts';
import type { App } from '../http/app.ts';
import { signalOfClient } from '../http/client-gone.ts';
import { linkPages } from '../http/links.ts';
import { writeCursor } from '../system-log/cursor.ts';
import { type LogEvent, logEvent } from '../system-log/event.ts';
import { createPageWriter } from '../system-log/event-json.ts';
import { listEvents } from '../system-log/list-events.ts';
import { listParameters, readListQuery } from '../system-log/query.ts';
import { withinTimeLimit } from '../system-log/time-limit.ts';

/** Okta's `GET /api/v1/logs`. */
export function logRoutes(app: App, { store, configuration, now }: Context): void {
  const write = createPageWriter();
  app.get(
    '/api/v1/logs',
    {
      config: { access: 'logs.read' },
      schema: {
        operationId: 'listLogEvents',
        tags: ['System Log'],
        summary: 'List all System Log events',
        description:
          'Without `until` and ascending, the request polls: it gives every event once, in the order in which they were stored, and always has a `next` link. Otherwise it is bounded: events in the order of `published`, and no `next` link on the last page. Follow `next` links; never page by time.',
        querystring: listParameters,
        response: {
          200: {
            description: 'Events, with `Link` headers `self` and `next`.',
            content: { 'application/json': { schema: z.array(logEvent) } },
          },
        },
      },
    },
    async (request, reply) => {
      const query = readListQuery(request.query, now().getTime());
      const { events, next } = await withinTimeLimit(signalOfClient(reply), (signal) =>
        listEvents(store.db, query, signal),
      );
      linkPages(
        request,
        reply,
        configuration,
        next === undefined
          ? undefined
          : {
              after: writeCursor(next),
              // The last seven days of the first page are not those of the second.
              ...(query.polling ? {} : { since: new Date(query.since).toISOString() }),
            },
      );
      // As bytes: checking a thousand events against their schema would take longer than finding them. A test does it.
      return reply.type('application/json; charset=utf-8').send(write(events) as unknown as LogEvent[]);
    },
  );
}
