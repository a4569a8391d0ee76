import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueApiToken } from '../../access/api-tokens.ts';
import type { TokenScope } from '../../access/permissions.ts';
import { type Configuration, defaultConfiguration } from '../../configuration.ts';
import type { Context } from '../../context.ts';
import { createServer, type Server } from '../../create-server.ts';
import type { App } from '../../http/app.ts';
import { openContext } from '../../open-context.ts';
import { commandLineOrigin } from '../../operations/command-line-origin.ts';
import { createLogger } from '../../operations/logger.ts';
import { checkAnswers } from '../../testing/check-answers.ts';

/**
 * A service whose log can be read, as it is put together when it is started. Every answer it gives is held against its
 * OpenAPI document; `stop` throws when one did not fit.
 */
export interface OwnService {
  readonly url: string;
  readonly context: Context;
  readonly server: Server;
  readonly dataDirectory: string;
  /** All lines of the log so far. */
  readonly logged: () => string;
  token(scope: TokenScope): Promise<string>;
  stop(): Promise<void>;
}

/**
 * @param configuration in place of the defaults, whose limits are those of a real service
 * @param prepare see `createServer`
 */
export async function startOwnService(
  configuration: Partial<Configuration> = {},
  prepare: (app: App) => void = () => {},
): Promise<OwnService> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'postroad-diagnoses-'));
  const lines: string[] = [];
  const log = createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } });
  const context = await openContext(
    { ...defaultConfiguration, port: 0, dataDirectory, ...configuration },
    log,
  );
  const answers = checkAnswers();
  const server = await createServer(context, (app) => {
    answers.prepare(app);
    prepare(app);
  });
  const { port } = await server.start();
  return {
    url: `http://127.0.0.1:${port}`,
    context,
    server,
    dataDirectory,
    logged: () => lines.join(''),
    async token(scope) {
      const { token } = await issueApiToken(context, commandLineOrigin(), { name: `${scope} token`, scope });
      return token.reveal();
    },
    async stop() {
      await server.stop();
      await context.close();
      await rm(dataDirectory, { recursive: true, force: true });
      if (answers.problems.length > 0)
        throw new Error(`answers beside the document:\n${answers.problems.join('\n')}`);
    },
  };
}
