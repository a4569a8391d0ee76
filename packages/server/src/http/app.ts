import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { OpenStreams } from '../access/open-streams.ts';
import type { Permission, Principal } from '../access/permissions.ts';
import type { EventOrigin } from '../system-log/draft.ts';

/** The Fastify application with zod schemas for its types. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What a route asks of whoever calls it: `public` for nobody in particular, `signed-in` for any principal. */
export type RouteAccess = Permission | 'public' | 'signed-in';

/** A route as it was registered. */
export interface GuardedRoute {
  readonly method: string | string[];
  /** The pattern, `/api/v1/email-servers/:emailServerId`. */
  readonly url: string;
  readonly config?: { readonly access?: RouteAccess };
  readonly schema?: { readonly body?: unknown };
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route there is, with whom it is for. */
    readonly guardedRoutes: readonly GuardedRoute[];
    /** Answers under way, each with the credential it was asked for with. */
    readonly openStreams: OpenStreams;
  }
  interface FastifyContextConfig {
    /** Required on every route; without it the application does not start. */
    access?: RouteAccess;
    /** `none` for what a monitor asks all the time (`/healthz`): never refused for its rate. */
    rateLimit?: 'none';
  }
  interface FastifyRequest {
    /** Who makes the request; set before the handler of every route that is not public. */
    principal: Principal | undefined;
    /** Whether the browser reaches us by https: directly, through a trusted proxy, or by the public address. */
    https: boolean;
    /** For the System Log. */
    origin: EventOrigin;
  }
}
