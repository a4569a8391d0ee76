import { z } from 'zod';
import type { Context } from '../context.ts';
import type { App } from '../http/app.ts';
import { readDatabaseState } from '../operations/readiness.ts';
import { observeStore } from '../operations/store-metrics.ts';

const healthy = z.object({ status: z.literal('ok') });
const unready = z.object({ status: z.literal('unavailable'), reason: z.string() });

/**
 * What monitors ask. `/healthz`: the process runs; restart it when not. `/readyz`: requests can be served; send none
 * when not. Both are public and tell nothing. `/metrics` names hosts, so it takes a token unless it is opened.
 */
export function operationsRoutes(app: App, context: Context): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  const readStore = observeStore(context);

  app.get(
    '/healthz',
    {
      config: { access: 'public', rateLimit: 'none' },
      schema: {
        operationId: 'getHealth',
        tags: ['Operations'],
        summary: 'Whether the process runs',
        response: { 200: healthy },
      },
    },
    async () => ({ status: 'ok' as const }),
  );

  app.get(
    '/readyz',
    {
      config: { access: 'public', rateLimit: 'none' },
      schema: {
        operationId: 'getReadiness',
        tags: ['Operations'],
        summary: 'Whether requests can be served',
        response: { 200: healthy, 503: unready },
      },
    },
    async (_request, reply) => {
      const state = stopping
        ? { ready: false as const, reason: 'the service is stopping' }
        : await readDatabaseState(context);
      if (state.ready) return { status: 'ok' as const };
      reply.code(503);
      return { status: 'unavailable' as const, reason: state.reason };
    },
  );

  app.get(
    '/metrics',
    {
      config: { access: context.configuration.publicMetrics ? 'public' : 'logs.read' },
      schema: {
        operationId: 'getMetrics',
        tags: ['Operations'],
        summary: 'Counters and gauges in the text format of Prometheus',
        response: { 200: { description: 'Metrics.', content: { 'text/plain': { schema: z.string() } } } },
      },
    },
    async (_request, reply) => {
      const { registry } = context.metrics;
      await readStore();
      return reply.type(registry.contentType).send(await registry.metrics());
    },
  );
}
