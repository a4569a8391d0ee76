import { appendLogEvents, type EngineName, type NewLogEvent, type Store } from '@postroad/store';
import { openTestStore } from '@postroad/store/testing';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { pino } from 'pino';
import { type Configuration, defaultConfiguration } from '../../configuration.ts';
import type { Context } from '../../context.ts';
import type { App } from '../../http/app.ts';
import { handleErrors } from '../../http/app-error-handlers.ts';
import { describeRequests } from '../../http/describe-requests.ts';
import { rewriteUrl } from '../../http/rewrite-url.ts';
import { endStreamsOnClose } from '../../operations/end-streams.ts';
import { logRoutes } from '../../routes/logs.ts';
import { logCountRoutes } from '../../routes/logs-counts.ts';
import { logExportRoutes } from '../../routes/logs-export.ts';
import { logTailRoutes } from '../../routes/logs-tail.ts';
import type { LogEvent } from '../event.ts';
import { createSystemLog, type SystemLog } from '../system-log.ts';

/** The routes of the log over a store of their own, open to everybody. */
export interface LogApp {
  readonly app: App;
  readonly store: Store;
  readonly systemLog: SystemLog;
  append(events: readonly NewLogEvent[]): Promise<void>;
  /** GET of a path of the log with parameters. */
  get(parameters: Readonly<Record<string, string>>, path?: string): Promise<Answer>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  /** Parsed, if it is JSON. */
  readonly body: unknown;
  readonly text: string;
  /** Events of a list; empty for an error. */
  readonly events: readonly LogEvent[];
  readonly links: Readonly<Record<string, string>>;
}

/** @param now the clock; real time if absent */
export async function openLogApp(
  engine: EngineName,
  options: {
    readonly now?: () => Date;
    readonly configuration?: Partial<Configuration>;
    readonly store?: Store;
  } = {},
): Promise<LogApp> {
  const now = options.now ?? (() => new Date());
  const opened = options.store === undefined ? await openTestStore(engine) : undefined;
  const store = options.store ?? opened?.store;
  if (store === undefined) throw new Error('no store');
  const systemLog = createSystemLog({ store, now });
  const configuration = { ...defaultConfiguration, ...options.configuration } as Configuration;
  const log = pino({ level: 'silent' });
  const context = { store, systemLog, configuration, now, log } as unknown as Context;
  const app = Fastify({ loggerInstance: log, rewriteUrl }) as unknown as App;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  handleErrors(app);
  describeRequests(app, context);
  endStreamsOnClose(app);
  for (const routes of [logRoutes, logCountRoutes, logExportRoutes, logTailRoutes]) routes(app, context);
  await app.ready();
  return {
    app,
    store,
    systemLog,
    async append(events) {
      await store.transaction((trx) => appendLogEvents(trx, events, now().getTime()));
    },
    async get(parameters, path = '/api/v1/logs') {
      const url = `${path}?${new URLSearchParams(parameters)}`;
      const {
        statusCode,
        body: text,
        headers,
      } = await app.inject({ url, headers: { host: 'log.example.com' } });
      const json = String(headers['content-type']).startsWith('application/json');
      const body: unknown = json ? JSON.parse(text) : undefined;
      const links = [headers.link ?? []].flat().map((link) => /<([^>]*)>; rel="(\w+)"/.exec(String(link)));
      return {
        status: statusCode,
        body,
        text,
        events: Array.isArray(body) ? (body as LogEvent[]) : [],
        links: Object.fromEntries(links.map((found) => [found?.[2], found?.[1]])),
      };
    },
    async stop() {
      await app.close();
      await opened?.close();
    },
  };
}
