import cookie from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { ApiError } from '../http/api-error.ts';
import type { App, GuardedRoute } from '../http/app.ts';
import { addressKey, rateLimited, rateLimitHeaders } from '../http/rate-limits.ts';
import { refuseAmbiguousRequest } from '../http/unambiguous-request.ts';
import type { RateWindow } from '../http/window-counter.ts';
import { createAccessNotes } from './access-notes.ts';
import { authenticate } from './authenticate.ts';
import { createUseNotes } from './note-use.ts';
import { watchOpenStreams } from './open-streams.ts';
import type { Principal } from './permissions.ts';
import { type Credentials, readCredentials } from './read-credentials.ts';
import { createRecentCredentials } from './recent-credentials.ts';
import { changesState, comesFromElsewhere, forgeryRefused, hasCsrfToken } from './request-forgery.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { hashToken } from './token-text.ts';

const MAX_RECENT_CREDENTIALS = 10_000;

/**
 * Stands before every route: knows who asks, how often, and whether the route's `config.access` allows it. A route that
 * does not say whom it is for keeps the application from starting.
 */
export async function guardRoutes(app: App, context: Context): Promise<void> {
  const { limits, now, configuration } = context;
  const uses = createUseNotes(context);
  const notes = createAccessNotes(context);
  const streams = watchOpenStreams(context);
  const recent = createRecentCredentials(MAX_RECENT_CREDENTIALS);
  const publicHttps = configuration.publicUrl?.startsWith('https:') ?? false;

  await app.register(cookie);
  app.decorateRequest('https', false);
  refuseUnguardedRoutes(app);
  app.decorate('openStreams', streams);
  app.addHook('onClose', async () => {
    streams.stop();
    await uses.settled();
  });

  app.addHook('onRequest', async (request, reply) => {
    request.https = publicHttps || request.protocol === 'https';
    setSecurityHeaders(request, reply);
    const { access, rateLimit } = request.routeOptions.config;
    // Monitors that speak HTTP/1.0 name no host.
    if (rateLimit !== 'none') refuseAmbiguousRequest(request);
    if (request.is404 || access === 'public') {
      const window = limits.addresses[rateLimit === 'none' ? 'peek' : 'count'](addressKey(request.ip));
      reply.headers(rateLimitHeaders(window));
      if (rateLimit !== 'none') await withinLimit(request, window);
      return;
    }
    const principal = await identify(request, reply);
    request.principal = principal;
    request.origin = { ...request.origin, principal };
    const window = limits.principals.count(principal.id);
    reply.headers(rateLimitHeaders(window));
    await withinLimit(request, window);
    if (access !== 'signed-in' && (access === undefined || !principal.permissions.has(access))) {
      await notes.denied(request.origin, access ?? 'none', 'permission');
      throw new ApiError('E0000006');
    }
  });

  app.addHook('onSend', async ({ origin, principal }) => {
    if (principal !== undefined && limits.refusedChecks.delete(principal.id))
      await notes.limited(origin, 'checks', configuration.checksPerMinute);
  });

  /** Who makes this request. Whoever cannot say so counts against the address, before the database is asked. */
  async function identify(request: FastifyRequest, reply: FastifyReply): Promise<Principal> {
    const credentials = readCredentials(request);
    const key = addressKey(request.ip);
    if (credentials.kind === 'none' || credentials.kind === 'unusable')
      throw await refuse(request, reply, credentials);
    const handle = hashToken(credentials.token);
    const standing = limits.addresses.peek(key);
    if (standing.remaining === 0 && !recent.has(handle)) throw await refuse(request, reply, credentials);
    const authentication = await authenticate(context, credentials);
    if (authentication.outcome === 'refused') {
      const { principal, reason } = authentication;
      // That a session ended is nothing to note; that a program goes on with a token that was taken from it is.
      if (principal?.apiTokenId !== undefined)
        await notes.denied({ ...request.origin, principal }, 'sign-in', `the token is ${reason}`);
      throw await refuse(request, reply, credentials);
    }
    const { principal, session } = authentication;
    recent.add(handle);
    if (session !== undefined && changesState(request.method)) {
      if (comesFromElsewhere(request, configuration) || !hasCsrfToken(request, session)) {
        await notes.denied({ ...request.origin, principal }, 'csrf', 'cross-site request');
        throw forgeryRefused();
      }
    }
    uses.note(authentication);
    streams.add(credentials, reply);
    return principal;
  }

  async function refuse(request: FastifyRequest, reply: FastifyReply, credentials: Credentials) {
    const window = limits.addresses.count(addressKey(request.ip));
    reply.headers(rateLimitHeaders(window));
    await withinLimit(request, window);
    return notSignedIn(credentials);
  }

  async function withinLimit(request: FastifyRequest, window: RateWindow): Promise<void> {
    if (!window.exceeded) return;
    await notes.limited(request.origin, 'requests', window.limit);
    throw rateLimited(window, now());
  }
}

/**
 * The answer to somebody we do not know. A session that is over is E0000005; anything else, nothing at all included, is
 * E0000011, with the challenge that a 401 needs (RFC 9110 §11.6.1).
 */
function notSignedIn(credentials: Credentials): ApiError {
  if (credentials.kind === 'session') return new ApiError('E0000005');
  return new ApiError('E0000011', { headers: { 'WWW-Authenticate': 'Bearer realm="Postroad"' } });
}

function refuseUnguardedRoutes(app: App): void {
  const routes: GuardedRoute[] = [];
  app.decorate('guardedRoutes', routes);
  app.addHook('onRoute', (route) => {
    routes.push(route);
  });
  app.addHook('onReady', async () => {
    // Asked only now: whoever serves the routes of a plugin says whom they are for in a hook of their own.
    const unguarded = routes.filter(({ config }) => config?.access === undefined);
    if (unguarded.length > 0)
      throw new Error(
        `no access set for ${unguarded.map(({ method, url }) => `${method} ${url}`).join(', ')}`,
      );
  });
}
