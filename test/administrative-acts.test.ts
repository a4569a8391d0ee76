import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSetupLink } from '../packages/server/src/access/setup.ts';
import { commandLineOrigin } from '../packages/server/src/operations/command-line-origin.ts';
import { type AccessService, type Answer, ask, startAccessService } from './access-service.ts';

/** Changes nothing: it reads an error text. */
const NO_ACTS = ['POST /api/v1/explain'];

const PASSWORD = 'correct horse battery staple';
const NEXT = 'another horse, another staple';

let service: AccessService;
/** Headers of the owner's session, as the last answer to a sign-in left them. */
let owner: Readonly<Record<string, string>> = {};
/** What acts before have made, by name. */
const made: Record<string, string> = {};

beforeAll(async () => {
  service = await startAccessService({ checksPerMinute: 1_000 });
});
afterAll(() => service.stop());

interface Act {
  /** As the routes have it. */
  readonly route: string;
  readonly body?: () => unknown | Promise<unknown>;
  readonly headers?: () => Readonly<Record<string, string>>;
  readonly status: number;
  readonly events: readonly string[];
  /** Of the events, where it is not that of the request: nothing answers at the port that is tried. */
  readonly outcome?: 'FAILURE';
  /** Keeps what later acts need. */
  readonly keep?: (answer: Answer) => void;
}

const json = <T>({ json: value }: Answer): T => value as T;
const noSession = () => ({});
const signedIn = (answer: Answer) => {
  const cookies = [answer.headers['set-cookie'] ?? []].flat().map((one) => one.split(';')[0]);
  owner = { cookie: cookies.join('; '), 'x-csrf-token': json<{ csrfToken: string }>(answer).csrfToken };
};
const remember = (name: string) => (answer: Answer) => {
  made[name] = json<{ id: string }>(answer).id;
};

const server = { alias: 'Mail', host: '127.0.0.1', port: 9, username: 'a@example.com', password: 'p' };
const inbox = { name: 'Proof', address: 'a@example.com', host: '127.0.0.1', port: 9, username: 'a' };

/** One after the other: a later one uses what earlier ones made. */
const acts: readonly Act[] = [
  {
    route: 'POST /api/v1/setup',
    headers: noSession,
    body: async () => ({
      token: (await createSetupLink(service.context, commandLineOrigin()))?.token.reveal(),
      login: 'owner@example.com',
      displayName: 'The owner',
      password: PASSWORD,
    }),
    status: 201,
    events: ['system.setup_link.use', 'user.session.start'],
    keep: signedIn,
  },
  {
    route: 'POST /api/v1/session',
    headers: noSession,
    body: () => ({ login: 'owner@example.com', password: 'a wrong password' }),
    status: 401,
    events: ['user.session.start'],
  },
  {
    route: 'POST /api/v1/session',
    headers: noSession,
    body: () => ({ login: 'owner@example.com', password: PASSWORD }),
    status: 200,
    events: ['user.session.start'],
    keep: signedIn,
  },
  {
    route: 'POST /api/v1/session/password',
    body: () => ({ currentPassword: PASSWORD, newPassword: NEXT }),
    status: 200,
    events: ['user.account.update_password', 'user.session.clear', 'user.session.start'],
    keep: signedIn,
  },
  {
    route: 'PUT /api/v1/settings/network-policy',
    body: () => ({ allowedNetworks: ['127.0.0.1'], deniedNetworks: [], extraPorts: [9], proxies: [] }),
    status: 200,
    events: ['system.network_policy.update'],
  },
  {
    route: 'PUT /api/v1/settings/log-retention',
    body: () => ({ days: 30 }),
    status: 200,
    events: ['system.setting.update'],
  },
  {
    route: 'POST /api/v1/administrators',
    body: () => ({ login: 'new@example.com', displayName: 'New', role: 'EMAIL_ADMIN' }),
    status: 201,
    events: ['user.lifecycle.create', 'user.account.privilege.grant'],
    keep: remember('administratorId'),
  },
  {
    route: 'POST /api/v1/administrators/:administratorId/invitation',
    status: 201,
    events: ['user.account.reset_password'],
    keep: (answer) => {
      made.invitation = json<{ token: string }>(answer).token;
    },
  },
  {
    route: 'POST /api/v1/invitation',
    headers: noSession,
    body: () => ({ token: made.invitation, password: PASSWORD }),
    status: 200,
    events: ['user.account.update_password', 'user.session.start'],
  },
  {
    route: 'POST /api/v1/invitation',
    headers: noSession,
    body: () => ({ token: made.invitation, password: PASSWORD }),
    status: 401,
    events: ['system.setup_link.use'],
  },
  {
    route: 'PATCH /api/v1/administrators/:administratorId',
    body: () => ({ role: 'READ_ONLY', displayName: 'Newer', active: false }),
    status: 200,
    events: [
      'user.account.privilege.grant',
      'user.lifecycle.deactivate',
      'user.account.update_profile',
      'user.session.clear',
    ],
  },
  {
    route: 'DELETE /api/v1/administrators/:administratorId',
    status: 204,
    events: ['user.account.privilege.revoke', 'user.lifecycle.delete.completed'],
  },
  {
    route: 'POST /api/v1/api-tokens',
    body: () => ({ name: 'Nightly report', scope: 'manage' }),
    status: 201,
    events: ['system.api_token.create'],
    keep: (answer) => {
      const { id, token } = json<{ id: string; token: string }>(answer);
      Object.assign(made, { apiTokenId: id, token });
    },
  },
  {
    route: 'POST /oauth2/v1/token',
    headers: () => ({ 'content-type': 'application/x-www-form-urlencoded' }),
    body: () => `grant_type=client_credentials&client_id=${made.apiTokenId}&client_secret=${made.token}`,
    status: 200,
    events: ['app.oauth2.token.grant.access_token'],
  },
  { route: 'DELETE /api/v1/api-tokens/:apiTokenId', status: 204, events: ['system.api_token.revoke'] },
  {
    route: 'POST /api/v1/api-tokens',
    body: () => ({ name: 'Another', scope: 'read' }),
    status: 201,
    events: ['system.api_token.create'],
    keep: (answer) => {
      made.token = json<{ token: string }>(answer).token;
    },
  },
  {
    route: 'DELETE /api/v1/api-tokens/current',
    headers: () => ({ authorization: `SSWS ${made.token}` }),
    status: 204,
    events: ['system.api_token.revoke'],
  },
  {
    route: 'POST /api/v1/email-servers',
    body: () => server,
    status: 201,
    events: ['system.custom_email_server.lifecycle.create'],
    keep: remember('emailServerId'),
  },
  {
    route: 'POST /api/v1/email-servers',
    body: () => ({ ...server, enabled: true }),
    status: 400,
    events: ['system.custom_email_server.diagnosis', 'system.custom_email_server.lifecycle.create'],
  },
  {
    route: 'PATCH /api/v1/email-servers/:emailServerId',
    body: () => ({ alias: 'Mail of the company' }),
    status: 200,
    events: ['system.custom_email_server.lifecycle.update'],
  },
  {
    route: 'PATCH /api/v1/email-servers/:emailServerId',
    body: () => ({ enabled: true }),
    status: 400,
    events: ['system.custom_email_server.diagnosis', 'system.custom_email_server.lifecycle.activate'],
  },
  {
    route: 'POST /api/v1/email-servers/:emailServerId/test',
    body: () => ({ fromAddress: 'a@example.com', toAddress: 'b@example.com' }),
    status: 400,
    events: [
      'system.custom_email_server.diagnosis',
      'system.custom_email_server.test',
      'system.email.delivery',
    ],
  },
  {
    route: 'POST /api/v1/diagnoses',
    body: () => ({ host: '127.0.0.1', port: 9 }),
    status: 201,
    events: ['system.custom_email_server.diagnosis'],
    outcome: 'FAILURE',
  },
  {
    route: 'POST /api/v1/diagnoses',
    body: () => ({ host: '10.0.0.1', port: 25 }),
    status: 400,
    events: ['system.network_policy.deny'],
  },
  {
    route: 'DELETE /api/v1/email-servers/:emailServerId',
    status: 204,
    events: ['system.custom_email_server.lifecycle.delete'],
  },
  {
    route: 'POST /api/v1/inboxes',
    body: () => ({ ...inbox, password: 'p' }),
    status: 201,
    events: ['system.inbox.lifecycle.create'],
    keep: remember('inboxId'),
  },
  {
    route: 'PATCH /api/v1/inboxes/:inboxId',
    body: () => ({ name: 'Other' }),
    status: 200,
    events: ['system.inbox.lifecycle.update'],
  },
  {
    route: 'POST /api/v1/inboxes/:inboxId/check',
    status: 200,
    events: ['system.inbox.check'],
    outcome: 'FAILURE',
  },
  { route: 'DELETE /api/v1/inboxes/:inboxId', status: 204, events: ['system.inbox.lifecycle.delete'] },
  { route: 'GET /api/v1/logs/export', status: 200, events: ['system.log.export'] },
  { route: 'DELETE /api/v1/session', status: 204, events: ['user.session.end'] },
];

async function eventsAfter(seq: number) {
  const rows = await service.context.store.db
    .selectFrom('log_events')
    .select(['seq', 'body'])
    .where('seq', '>', seq)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq: number, body }) => ({ ...JSON.parse(body), seq: number }));
}

describe('every act of an administrator leaves its events', () => {
  test.each(acts)('$route, $status', async ({ route, body, headers, status, events, outcome, keep }) => {
    const [method = '', pattern = ''] = route.split(' ');
    const path = pattern.replace(/:(\w+)/g, (_, name: string) => made[name] ?? 'missing');
    const query = pattern.endsWith('/export') ? '?format=ndjson' : '';
    const before = (await eventsAfter(0)).length;
    const content = await body?.();
    // Making a set-up link is an event of its own.
    const start = Math.max(before, (await eventsAfter(0)).length);
    const answer = await ask(service, {
      method,
      path: path + query,
      headers: (headers ?? (() => owner))(),
      ...(content === undefined ? {} : { body: content }),
    });
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status });
    const written = await eventsAfter(start);
    expect(written.map(({ eventType }) => eventType)).toEqual(events);
    for (const event of written)
      expect(event).toMatchObject({
        actor: {
          id: expect.any(String),
          type: expect.stringMatching(/^(User|PublicClientApp|SystemPrincipal)$/),
        },
        transaction: { type: 'WEB', id: answer.headers['x-okta-request-id'] },
        client: { ipAddress: '127.0.0.1' },
        debugContext: { debugData: { requestUri: path } },
        outcome: {
          result: outcome ?? (status < 300 ? 'SUCCESS' : expect.stringMatching(/^(FAILURE|DENY)$/)),
        },
      });
    keep?.(answer);
  });

  test('and no route that changes something was left out', () => {
    const changing = service.app.guardedRoutes.flatMap(({ method, url }) =>
      [method]
        .flat()
        .filter((one) => !['GET', 'HEAD'].includes(one))
        .map((one) => `${one} ${url}`),
    );
    const tried = new Set(acts.map(({ route }) => route));
    expect(changing.length).toBeGreaterThan(20);
    expect(changing.filter((route) => !tried.has(route) && !NO_ACTS.includes(route))).toEqual([]);
  });
});
