import { Readable } from 'node:stream';
import { findLogEvents } from '@postroad/store';
import { z } from 'zod';
import type { Context } from '../context.ts';
import type { App } from '../http/app.ts';
import { signalOfClient } from '../http/client-gone.ts';
import { csvHead, csvRows, ndjsonRows } from '../system-log/event-rows.ts';
import { rangeOf, toLogEvent } from '../system-log/list-events.ts';
import { exportParameters, readExportQuery } from '../system-log/query.ts';

const formats = {
  csv: { type: 'text/csv; charset=utf-8; header=present', head: csvHead, rows: csvRows },
  ndjson: { type: 'application/x-ndjson; charset=utf-8', head: () => '', rows: ndjsonRows },
} as const;

/** The log as a file. */
export function logExportRoutes(app: App, { store, systemLog, now }: Context): void {
  app.get(
    '/api/v1/logs/export',
    {
      // A HEAD would read all of it for nobody.
      exposeHeadRoute: false,
      config: { access: 'logs.read' },
      schema: {
        operationId: 'exportLogEvents',
        tags: ['System Log'],
        summary: 'Download System Log events as CSV or NDJSON',
        description:
          'The events of a time, a filter and keywords as in the list, all of them unless there is a `limit`. They are sent as they are found, so a long export begins at once. An answer that breaks off is not complete.',
        querystring: exportParameters,
        response: {
          200: {
            description: 'The events.',
            content: {
              'text/csv': { schema: z.string() },
              'application/x-ndjson': { schema: z.string() },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const query = readExportQuery(request.query, now().getTime());
      const { type, head, rows } = formats[query.format];
      // Before the export is noted: so no export contains itself.
      const range = await rangeOf(store.db, query);
      const asked = Object.entries(request.query).map(([key, value]) => [key, String(value)]);
      await store.transaction((trx) =>
        systemLog.record(trx, request.origin, {
          eventType: 'system.log.export',
          outcome: 'SUCCESS',
          debugData: Object.fromEntries(asked),
        }),
      );
      const search = { ...query, low: range.low, high: range.high, signal: signalOfClient(reply) };
      async function* lines() {
        yield head();
        for await (const events of findLogEvents(store.db, search)) yield rows(events.map(toLogEvent));
      }
      const day = now().toISOString().slice(0, 10);
      return (
        reply
          .type(type)
          .header('Content-Disposition', `attachment; filename="system-log-${day}.${query.format}"`)
          .header('Cache-Control', 'no-store')
          // Pulled: nothing is read from the database before the client has taken what was sent.
          .send(Readable.from(lines(), { objectMode: false }) as unknown as string)
      );
    },
  );
}
