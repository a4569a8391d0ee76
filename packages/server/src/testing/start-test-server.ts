import type { AddressInfo } from 'node:net';
import type { EngineName } from '@postroad/store';
import { createTestPlace } from '@postroad/store/testing';
import { issueApiToken } from '../access/api-tokens.ts';
import type { TokenScope } from '../access/permissions.ts';
import { type Configuration, defaultConfiguration } from '../configuration.ts';
import type { Context } from '../context.ts';
import { createServer, type Server } from '../create-server.ts';
import type { App } from '../http/app.ts';
import { openContext } from '../open-context.ts';
import { commandLineOrigin } from '../operations/command-line-origin.ts';
import { createLogger } from '../operations/logger.ts';
import { checkAnswers } from './check-answers.ts';

/**
 * A whole service on a free port, with a database of its own, whose log can be read. Every answer it gives is held
 * against its OpenAPI document; `stop` throws when one did not fit.
 */
export interface TestServer {
  readonly url: string;
  readonly address: AddressInfo;
  readonly context: Context;
  readonly server: Server;
  readonly dataDirectory: string;
  /** All lines of the log so far. */
  readonly logged: () => string;
  /** A new API token. */
  token(scope: TokenScope): Promise<string>;
  stop(): Promise<void>;
}

export interface TestServerOptions {
  /** Default SQLite. With PostgreSQL the test belongs to the heavy ones. */
  readonly engine?: EngineName;
  /** In place of the defaults, whose limits are those of a real service. */
  readonly configuration?: Partial<Configuration>;
  readonly now?: () => Date;
  /** False for tests of what the document leaves out, such as requests that no route is asked with. Default true. */
  readonly checksAnswers?: boolean;
  /** See `createServer`. */
  readonly prepare?: (app: App) => void;
}

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { engine = 'sqlite', configuration = {}, now, checksAnswers = true, prepare } = options;
  const place = await createTestPlace(engine);
  const lines: string[] = [];
  const log = createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } });
  const context = await openContext(
    { ...defaultConfiguration, ...place.options, port: 0, ...configuration },
    log,
    now,
  );
  const answers = checkAnswers();
  const server = await createServer(context, (app) => {
    if (checksAnswers) answers.prepare(app);
    prepare?.(app);
  });
  const address = await server.start();
  return {
    url: `http${configuration.tls === undefined ? '' : 's'}://127.0.0.1:${address.port}`,
    address,
    context,
    server,
    dataDirectory: place.options.dataDirectory,
    logged: () => lines.join(''),
    async token(scope) {
      const { token } = await issueApiToken(context, commandLineOrigin(), { name: `${scope} token`, scope });
      return token.reveal();
    },
    async stop() {
      await server.stop();
      await context.close();
      await place.remove();
      if (answers.problems.length > 0)
        throw new Error(`answers beside the document:\n${answers.problems.join('\n')}`);
    },
  };
}
