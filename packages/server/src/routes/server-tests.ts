import {
  type EmailServerRow,
  findDiagnosis,
  findEmailServer,
  findServerTest,
  listServerTests,
  type ServerTestRow,
} from '@postroad/store';
import { z } from 'zod';
import { createArrivals } from '../arrival/arrivals.ts';
import { TAKE_UP_EVERY_MS } from '../arrival/limits.ts';
import type { Context } from '../context.ts';
import { answerWithEvents, wantsEvents } from '../diagnoses/live-progress.ts';
import { toCheckFailure } from '../email-servers/check-failure.ts';
import { notFound } from '../http/api-error.ts';
import type { App } from '../http/app.ts';
import { linkPages } from '../http/links.ts';
import { translatorOf } from '../languages/request-language.ts';
import { detailFor, redactDetail } from '../network-policy/redact-detail.ts';
import { RecentSends } from '../test-email/recent-sends.ts';
import { runTest } from '../test-email/run-test.ts';
import { testDetailOf, testDetailSchema, testRecordOf, testRecordSchema } from '../test-email/test-record.ts';
import { testRequestSchema } from '../test-email/test-request.ts';

const id = z.string().max(40);
const params = z.object({ emailServerId: id.describe('`ces…`') });
const MAX_PAGE = 200;
const DEFAULT_PAGE = 20;

/** Test messages of an email server: sending one as Okta's API has it, and what came of those that were sent. */
export function serverTestRoutes(app: App, context: Context): void {
  const { store, configuration, log } = context;
  const parts = { sends: new RecentSends(context.now), arrivals: createArrivals(context) };
  const tags = ['Email Servers'];

  const takeUp = (): Promise<void> =>
    parts.arrivals.takeUp().catch((error: unknown) => {
      log.error({ err: error }, 'waiting tests could not be taken up');
    });
  let timer: NodeJS.Timeout | undefined;
  app.addHook('onListen', async () => {
    timer = setInterval(() => void takeUp(), TAKE_UP_EVERY_MS);
    timer.unref();
    await takeUp();
  });
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await parts.arrivals.stop();
  });

  app.post(
    '/api/v1/email-servers/:emailServerId/test',
    {
      config: { access: 'emailServers.manage' },
      schema: {
        operationId: 'testEmailServer',
        tags,
        summary: 'Send a test email',
        description:
          'Sends a message from and to the given addresses. 204 once the server has taken it; else 400 with the cause, the stage, the own words of the server and what to do in `errorCauses`. `Location` and `X-Postroad-Test-Id` name the record of the test in both cases. With `inboxId` its arrival is then proven in the background. With `Accept: text/event-stream` the answer is live progress: events `waiting`, `stage`, `control`, and at the end `result` with the record of the test, whether the server took the message or not, or `error` with the error object. Leaving early does not take the message back.',
        params,
        body: testRequestSchema,
        response: {
          200: {
            description: 'Live progress.',
            content: { 'text/event-stream': { schema: z.string() } },
          },
          204: z.null(),
        },
      },
    },
    async (request, reply) => {
      const server = await findServer(request.params.emailServerId);
      if (wantsEvents(request.headers.accept))
        return answerWithEvents(request, reply, async ({ onEvent }) => {
          const { row } = await runTest(context, parts, server, request.body, request.origin, onEvent);
          return testRecordOf(row);
        });
      const { row, diagnosis } = await runTest(context, parts, server, request.body, request.origin);
      const headers = {
        Location: `/api/v1/email-servers/${server.id}/tests/${row.id}`,
        'X-Postroad-Test-Id': row.id,
      };
      if (row.status === 'accepted') return reply.headers(headers).code(204).send(null);
      reply.headers(headers);
      throw toCheckFailure(diagnosis);
    },
  );

  app.get(
    '/api/v1/email-servers/:emailServerId/tests',
    {
      config: { access: 'emailServers.read' },
      schema: {
        operationId: 'listEmailServerTests',
        tags,
        summary: 'List test emails, newest first',
        params,
        querystring: z.object({
          after: id.optional().describe('The last id of the page before; follow the `next` link.'),
          limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(DEFAULT_PAGE),
        }),
        response: { 200: z.array(testRecordSchema) },
      },
    },
    async (request, reply) => {
      const { id: serverId } = await findServer(request.params.emailServerId);
      const { after, limit } = request.query;
      const rows = await listServerTests(store.db, { serverId, after, limit: limit + 1 });
      const page = rows.slice(0, limit);
      const last = rows.length > limit ? page.at(-1) : undefined;
      linkPages(request, reply, configuration, last === undefined ? undefined : { after: last.id });
      return page.map(testRecordOf);
    },
  );

  app.get(
    '/api/v1/email-servers/:emailServerId/tests/:testId',
    {
      config: { access: 'emailServers.read' },
      schema: {
        operationId: 'getEmailServerTest',
        tags,
        summary: 'Read a test email',
        description: 'With the time of each stage, and with its arrival where an inbox was given.',
        params: params.extend({ testId: id.describe('`tst…`') }),
        response: { 200: testDetailSchema },
      },
    },
    async (request, reply) => {
      const { emailServerId, testId } = request.params;
      const row = await findTest(testId, emailServerId);
      const diagnosis = await findDiagnosis(store.db, row.diagnosis_id);
      const level = request.principal === undefined ? 'summary' : detailFor(request.principal);
      const translate = await translatorOf(request, reply);
      return testDetailOf(row, diagnosis, level, (found) => redactDetail(found, level), translate);
    },
  );

  async function findServer(serverId: string): Promise<EmailServerRow> {
    const row = await findEmailServer(store.db, serverId);
    if (row === undefined) throw notFound(serverId, 'EmailServer');
    return row;
  }

  async function findTest(testId: string, serverId: string): Promise<ServerTestRow> {
    const row = await findServerTest(store.db, testId);
    if (row === undefined || row.server_id !== serverId) throw notFound(testId, 'EmailServerTest');
    return row;
  }
}
