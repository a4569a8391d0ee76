import type { Context } from '../context.ts';
import type { App } from '../http/app.ts';
import { detailFor } from '../network-policy/redact-detail.ts';
import { overviewSchema } from '../overview/overview-schema.ts';
import { readOverview } from '../overview/read-overview.ts';

/** What somebody wants to know first. */
export function overviewRoutes(app: App, { store }: Pick<Context, 'store'>): void {
  app.get(
    '/api/v1/overview',
    {
      config: { access: 'emailServers.read' },
      schema: {
        operationId: 'getOverview',
        tags: ['Overview'],
        summary: 'Whether mail is flowing, since when not and why',
        description: 'Read from what earlier checks and tests showed; nothing is connected to.',
        response: { 200: overviewSchema },
      },
    },
    ({ principal }) => readOverview(store.db, principal === undefined ? 'summary' : detailFor(principal)),
  );
}
