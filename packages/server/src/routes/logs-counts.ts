import type { Context } from '../context.ts';
import type { App } from '../http/app.ts';
import { signalOfClient } from '../http/client-gone.ts';
import { countEvents, logCounts } from '../system-log/count-events.ts';
import { readSelection, selectionParameters } from '../system-log/query.ts';

/** How many events of which kind: for charts beside the log. */
export function logCountRoutes(app: App, { store, now }: Context): void {
  app.get(
    '/api/v1/logs/counts',
    {
      config: { access: 'logs.read' },
      schema: {
        operationId: 'countLogEvents',
        tags: ['System Log'],
        summary: 'Count System Log events',
        description:
          'Over time, and by event type, severity, outcome, actor, target and cause; newest first, up to a bound that `complete` tells of.',
        querystring: selectionParameters,
        response: { 200: logCounts },
      },
    },
    async (request, reply) => {
      const at = now().getTime();
      return countEvents(store.db, readSelection(request.query, at), at, signalOfClient(reply));
    },
  );
}
