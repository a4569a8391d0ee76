import type { AddressInfo } from 'node:net';
import Fastify, { LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { guardRoutes } from './access/guard-routes.ts';
import type { Context } from './context.ts';
import type { App } from './http/app.ts';
import { handleErrors } from './http/app-error-handlers.ts';
import { answerBrokenRequest, answerUnroutable, REQUEST_TIMEOUT_MS } from './http/broken-requests.ts';
import { describeRequests } from './http/describe-requests.ts';
import { readJsonBodies } from './http/json-body.ts';
import { describeApi, serveReference } from './http/openapi.ts';
import { rewriteUrl } from './http/rewrite-url.ts';
import { randomText } from './ids.ts';
import { closeWithin } from './operations/close-within.ts';
import { endStreamsOnClose } from './operations/end-streams.ts';
import { observeRequests } from './operations/observe-requests.ts';
import { startRetention } from './operations/retention.ts';
import { allRoutes } from './routes/index.ts';

/**
 * A server that is not listening yet. `start` gives the address it listens on; `stop` lets requests under way end, for
 * ten seconds at most.
 */
export interface Server {
  readonly app: App;
  start(): Promise<AddressInfo>;
  stop(): Promise<void>;
}

/** Larger than any setting: a private key and a few certificates. */
const MAX_BODY_BYTES = 256 * 1024;

/** Less than the time after which systemd and Kubernetes end a process by force. */
const MAX_STOP_MS = 10_000;

/**
 * Puts the application together from its parts. Opens nothing: the store in the context is open already.
 *
 * @param prepare adds hooks that hold for all routes, before there are any
 */
export async function createServer(
  context: Context,
  prepare: (app: App) => void = () => {},
): Promise<Server> {
  const { configuration } = context;
  const app = Fastify({
    loggerInstance: context.log,
    bodyLimit: MAX_BODY_BYTES,
    trustProxy: configuration.trustedProxies.length === 0 ? false : [...configuration.trustedProxies],
    rewriteUrl,
    requestTimeout: REQUEST_TIMEOUT_MS,
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerBrokenRequest,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // One line a request is ours, in observe-requests.ts.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomText(27),
    // What still comes over an open connection while we stop is answered, and that connection closed.
    return503OnClosing: false,
    ...(configuration.tls === undefined
      ? {}
      : { https: { cert: configuration.tls.certificate, key: configuration.tls.key } }),
  }) as unknown as App;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  handleErrors(app, configuration);
  readJsonBodies(app);
  describeRequests(app, context);
  observeRequests(app, context);
  endStreamsOnClose(app);
  await guardRoutes(app, context);
  await describeApi(app, context);
  prepare(app);
  await app.register(async (scope) => allRoutes(scope as App, context));
  await serveReference(app);
  let stopRetention = async () => {};
  return {
    app,
    async start() {
      await app.listen({ host: configuration.host, port: configuration.port });
      const address = app.server.address() as AddressInfo;
      context.network.listensOn(address.port);
      stopRetention = startRetention(context);
      return address;
    },
    async stop() {
      await closeWithin(app, MAX_STOP_MS, context.log);
      await stopRetention();
    },
  };
}
