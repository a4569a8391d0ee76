import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { insertUser, type UserRow } from '@postroad/store';
import type { Role } from '../packages/server/src/access/permissions.ts';
import { startSession } from '../packages/server/src/access/sessions.ts';
import type { Configuration } from '../packages/server/src/configuration.ts';
import type { App } from '../packages/server/src/http/app.ts';
import { newId } from '../packages/server/src/ids.ts';
import { startTestServer, type TestServer } from '../packages/server/src/testing/start-test-server.ts';

/** A running service, its clock in the test's hand. */
export interface AccessService extends TestServer {
  readonly app: App;
  readonly clock: { time: number };
  readonly https: boolean;
}

/** Starts the whole service on a free port, with a database of its own. Its clock stands still until the test moves it. */
export async function startAccessService(configuration: Partial<Configuration> = {}): Promise<AccessService> {
  const clock = { time: Date.now() };
  const server = await startTestServer({
    configuration,
    now: () => new Date(clock.time),
    checksAnswers: false,
  });
  return { ...server, app: server.server.app, clock, https: configuration.tls !== undefined };
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
}

export interface Asked {
  readonly method?: string;
  /** Sent as it stands, not tidied up as `fetch` would. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** An object goes as JSON with its content type; text and bytes as they are. */
  readonly body?: unknown;
}

/** Sends one request over a connection of its own. Of an endless answer (server-sent events) only the head is read. */
export function ask(service: AccessService, asked: Asked): Promise<Answer> {
  const { method = 'GET', path, body } = asked;
  const isRaw = body === undefined || typeof body === 'string' || Buffer.isBuffer(body);
  const payload = isRaw ? body : JSON.stringify(body);
  const headers = { ...(isRaw ? {} : { 'content-type': 'application/json' }), ...asked.headers };
  return new Promise((resolve, reject) => {
    const request = (service.https ? httpsRequest : httpRequest)(
      {
        host: '127.0.0.1',
        port: service.address.port,
        method,
        path,
        headers,
        agent: false,
        rejectUnauthorized: false,
      },
      (answer) => {
        const chunks: Buffer[] = [];
        const finish = () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text, json: parse(text) });
        };
        if (answer.headers['content-type']?.startsWith('text/event-stream')) {
          finish();
          request.destroy();
          return;
        }
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', finish);
        answer.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(payload);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An administrator who has a password that nobody knows. */
export async function addUser(
  { context }: AccessService,
  role: Role,
  changes: Partial<UserRow> = {},
): Promise<UserRow> {
  const id = newId('00u');
  const user: UserRow = {
    id,
    login: `${id.toLowerCase()}@example.com`,
    display_name: `A ${role}`,
    role,
    password_hash: '$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$c29tZXNhbHRzb21lc2FsdA',
    active: 1,
    created_at: context.now().getTime(),
    last_sign_in_at: null,
    ...changes,
  };
  await insertUser(context.store.db, user);
  return user;
}

/** The headers of somebody with a session, sent by a page of ours. */
export async function sessionHeaders(
  { context, https }: AccessService,
  user: UserRow,
): Promise<{ readonly cookie: string; readonly 'x-csrf-token': string }> {
  const session = await context.store.transaction((trx) => startSession(trx, user, context.now()));
  return {
    cookie: `${https ? '__Host-' : ''}postroad_session=${session.token.reveal()}`,
    'x-csrf-token': session.csrfToken,
  };
}

/** The events of these types, oldest first. */
export async function eventsOf(
  { context }: AccessService,
  ...eventTypes: readonly string[]
): Promise<readonly LoggedEvent[]> {
  const rows = await context.store.db
    .selectFrom('log_events')
    .select('body')
    .where('event_type', 'in', eventTypes)
    .orderBy('seq')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as LoggedEvent);
}

/** What the tests read of an event. */
export interface LoggedEvent {
  readonly eventType: string;
  readonly actor: { readonly id: string; readonly alternateId: string };
  readonly outcome: { readonly result: string; readonly reason: string | null };
  readonly target: readonly { readonly id: string; readonly alternateId: string }[];
  readonly client: { readonly ipAddress: string | null };
  readonly authenticationContext?: { readonly externalSessionId: string };
}
