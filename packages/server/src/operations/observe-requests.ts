import type { Context } from '../context.ts';
import type { App } from '../http/app.ts';
import { withoutSecrets } from './without-secrets.ts';

/** What probes and scrapers ask every few seconds: one line each would hide the others. */
const QUIET = new Set(['/healthz', '/readyz', '/metrics']);
/** No route of ours is longer; what is asked for beside them is cut. */
const MAX_PATH_CHARS = 200;

/**
 * Counts every request and writes one line of log for it: method, route, path, status, time, address and who asked.
 * Neither query, headers nor body: a query may hold a name, a header a login, a body a password.
 */
export function observeRequests(app: App, { metrics, log }: Context): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url;
    const durationMs = reply.elapsedTime;
    metrics.recordRequest({
      method: request.method,
      ...(route === undefined ? {} : { route }),
      status: reply.statusCode,
      durationMs,
    });
    const level = route !== undefined && QUIET.has(route) ? 'debug' : 'info';
    if (!log.isLevelEnabled(level)) return;
    request.log[level](
      {
        method: request.method,
        // Of a route that is ours the pattern and its values, so that a token in a path is masked by its name.
        ...(route === undefined
          ? { path: request.url.split('?', 1)[0]?.slice(0, MAX_PATH_CHARS) }
          : { route, ...(hasEntries(request.params) ? { params: withoutSecrets(request.params) } : {}) }),
        status: reply.statusCode,
        durationMs: Math.round(durationMs * 10) / 10,
        ip: request.ip,
        ...(request.principal === undefined
          ? {}
          : { actor: request.principal.id, via: request.principal.via }),
      },
      'request',
    );
  });
}

function hasEntries(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
