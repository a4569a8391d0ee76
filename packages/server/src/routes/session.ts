import { Secret } from '@postroad/smtp';
import { deleteSession } from '@postroad/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readDeviceCookie, setDeviceCookie } from '../access/device-cookie.ts';
import { anyPassword } from '../access/passwords.ts';
import { type Principal, permissions, roles } from '../access/permissions.ts';
import { csrfTokenOf, refuseOtherSites } from '../access/request-forgery.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../access/session-cookie.ts';
import type { NewSession } from '../access/sessions.ts';
import { signIn } from '../access/sign-in.ts';
import { createSignInThrottle } from '../access/sign-in-throttle.ts';
import { hashToken } from '../access/token-text.ts';
import type { Context } from '../context.ts';
import { ApiError } from '../http/api-error.ts';
import type { App } from '../http/app.ts';
import { errorSchema } from '../http/openapi-schemas.ts';
import { addressKey } from '../http/rate-limits.ts';

/** Who somebody is, and what a page must know to show and to call what they may use. */
export const sessionBody = z
  .object({
    userId: z.string(),
    login: z.string(),
    displayName: z.string(),
    role: z.enum(roles).optional(),
    permissions: z.array(z.enum(permissions)),
    via: z.enum(['session', 'api-token', 'bearer', 'command-line']),
    csrfToken: z
      .string()
      .optional()
      .describe('To be sent as X-CSRF-Token with every change. Only with a session.'),
  })
  .meta({ id: 'Session' });

const refusal = (description: string) => ({
  description,
  content: { 'application/json': { schema: errorSchema } },
});

/** What else is answered by the ways in, which are open to everybody. */
export const refusals = {
  401: refusal('Login, password or link is not good.'),
  403: refusal("Another site's page sent this."),
};

/** What somebody signs in with. */
export const signInSchema = z.strictObject({ login: z.string().max(254), password: anyPassword });

/** Signing in and out, and the question who one is. */
export function sessionRoutes(app: App, context: Context): void {
  const { store, systemLog, configuration } = context;
  const throttle = createSignInThrottle(context);

  app.post(
    '/api/v1/session',
    {
      config: { access: 'public' },
      schema: {
        tags: ['Session'],
        operationId: 'signIn',
        summary: 'Sign in with login and password; sets the session cookie',
        body: signInSchema,
        response: { 200: sessionBody, ...refusals },
      },
    },
    async (request, reply) => {
      refuseOtherSites(request, configuration);
      const login = request.body.login.trim().toLowerCase();
      const deviceId = readDeviceCookie(request, store.sealer, login);
      const session = await signIn(context, request.origin, {
        attempt: {
          login,
          addressKey: addressKey(request.ip),
          ...(deviceId === undefined ? {} : { deviceId }),
        },
        password: new Secret(request.body.password),
        throttle,
        oldSession: readSessionCookie(request),
      });
      if (deviceId === undefined) setDeviceCookie(request, reply, store.sealer, login);
      return giveSession(request, reply, session);
    },
  );

  app.get(
    '/api/v1/session',
    {
      config: { access: 'signed-in' },
      schema: {
        tags: ['Session'],
        operationId: 'getSession',
        summary: 'Who makes this request',
        response: { 200: sessionBody },
      },
    },
    async (request) => {
      const token = readSessionCookie(request);
      const principal = principalOf(request);
      const hasSession = principal.via === 'session' && token !== undefined;
      return describePrincipal(principal, hasSession ? csrfTokenOf(token) : undefined);
    },
  );

  app.delete(
    '/api/v1/session',
    {
      config: { access: 'signed-in' },
      schema: { tags: ['Session'], operationId: 'signOut', summary: 'Sign out', response: { 204: z.null() } },
    },
    async (request, reply) => {
      const token = readSessionCookie(request);
      const { via, id, alternateId, displayName } = principalOf(request);
      // A request with a token acts as the token, whatever cookie comes along.
      if (via !== 'session' || token === undefined) throw new ApiError('E0000005');
      await store.transaction(async (trx) => {
        await deleteSession(trx, hashToken(token));
        await systemLog.record(trx, request.origin, {
          eventType: 'user.session.end',
          outcome: 'SUCCESS',
          targets: [{ id, type: 'User', alternateId, displayName }],
        });
      });
      clearSessionCookie(request, reply);
      return reply.code(204).send(null);
    },
  );
}

/** Puts a new session into the cookie and says who it is. */
export function giveSession(
  request: FastifyRequest,
  reply: FastifyReply,
  { token, csrfToken, principal }: NewSession,
): z.infer<typeof sessionBody> {
  setSessionCookie(request, reply, token);
  return describePrincipal(principal, csrfToken);
}

/** The principal of a route that is not public. */
export function principalOf({ principal }: FastifyRequest): Principal {
  if (principal === undefined) throw new ApiError('E0000011');
  return principal;
}

function describePrincipal(principal: Principal, csrfToken: string | undefined): z.infer<typeof sessionBody> {
  return {
    userId: principal.id,
    login: principal.alternateId,
    displayName: principal.displayName,
    ...(principal.role === undefined ? {} : { role: principal.role }),
    permissions: [...principal.permissions],
    via: principal.via,
    ...(csrfToken === undefined ? {} : { csrfToken }),
  };
}
