import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { AddressInfo } from 'node:net';
import type { Context } from './context.ts';
import { guardRoutes } from './access/guard-routes.ts';
import type { App } from './http/app.ts';
import { handleErrors } from './http/app-error-handlers.ts';
import { describeRequests } from './http/describe-requests.ts';
import { rewriteUrl } from './http/rewrite-url.ts';
import { allRoutes } from './routes/index.ts';

/** A server that is not listening yet. `start` gives the address it listens on; `stop` lets requests under way end. */
export interface Server {
  readonly app: App;
  start(): Promise<AddressInfo>;
  stop(): Promise<void>;
}

/** Larger than any setting: a private key and a few certificates. */
const MAX_BODY_BYTES = 256 * 1024;

/** Puts the application together from its parts. Opens nothing: the store in the context is open already. */
export async function createServer(context: Context): Promise<Server> {
  const { configuration } = context;
  const app = Fastify({
    loggerInstance: context.log,
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: configuration.trustedProxies.length === 0 ? false : [...configuration.trustedProxies],
    rewriteUrl,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // Ours carry the contract's headers; Fastify's own line a request would repeat them.
    disableRequestLogging: true,
    ...(configuration.tls === undefined
      ? {}
      : { https: { cert: configuration.tls.certificate, key: configuration.tls.key } }),
  }) as unknown as App;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  handleErrors(app);
  describeRequests(app, context);
  await guardRoutes(app, context);
  await app.register(async (scope) => allRoutes(scope as App, context));
  return {
    app,
    async start() {
      await app.listen({ host: configuration.host, port: configuration.port });
      return app.server.address() as AddressInfo;
    },
    async stop() {
      await app.close();
    },
  };
}
