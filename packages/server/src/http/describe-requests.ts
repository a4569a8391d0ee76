import type { Context } from '../context.ts';
import type { App } from './app.ts';

/** Longer user agents say nothing more. */
const MAX_USER_AGENT = 500;

/** Answers the request's id as `X-Okta-Request-Id`, and gathers what the System Log notes of it. */
export function describeRequests(app: App, _context: Context): void {
  app.decorateRequest('principal', undefined);
  app.decorateRequest('origin');
  app.addHook('onRequest', async (request, reply) => {
    const userAgent = request.headers['user-agent']?.slice(0, MAX_USER_AGENT);
    const [uri = ''] = request.url.split('?');
    request.origin = {
      transaction: { id: request.id, type: 'WEB' },
      request: {
        ip: request.ip,
        ipChain: request.ips?.toReversed() ?? [request.ip],
        uri,
        ...(userAgent === undefined ? {} : { userAgent }),
      },
    };
    reply.header('X-Okta-Request-Id', request.id);
  });
}
