import {
  deleteInbox,
  findServerTest,
  type InboxRow,
  insertEmailServer,
  insertInbox,
  insertServerTest,
  type ServerTestRow,
  updateInbox,
} from '@postroad/store';
import { createTestPlace, ENGINES, type TestPlace } from '@postroad/store/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { defaultConfiguration } from '../configuration.ts';
import { newId } from '../ids.ts';
import { defaultNetworkPolicy } from '../network-policy/policy.ts';
import { changeNetworkPolicy } from '../network-policy/stored-policy.ts';
import { type OpenContext, openContext } from '../open-context.ts';
import { createLogger } from '../operations/logger.ts';
import { type MailRoute, owner, startMailRoute } from '../testing/mail-route.ts';
import type { ArrivalReport } from './arrival-report.ts';
import { type Arrivals, beginningOf, createArrivals } from './arrivals.ts';
import { newInboxSchema } from './inbox-schema.ts';
import { newInboxRow } from './inbox-settings.ts';
import { openInbox } from './open-inbox.ts';

interface LoggedEvent {
  readonly eventType: string;
  readonly outcome: unknown;
}

let lab: Lab;
let route: MailRoute;
beforeAll(async () => {
  lab = await Lab.open();
  route = await startMailRoute(lab);
});
afterAll(() => lab.close());

describe.each(ENGINES)('waiting for a message, on %s', (engine) => {
  let place: TestPlace;
  let contexts: OpenContext[] = [];
  let waits: Arrivals[] = [];
  let time: number;
  beforeEach(async () => {
    place = await createTestPlace(engine);
    time = Date.now();
  });
  afterEach(async () => {
    for (const arrivals of waits) await arrivals.stop();
    for (const context of contexts) await context.close();
    waits = [];
    contexts = [];
    await place.remove();
  });

  /** A process with its own view of the same store; `mayConnect` lets it reach the mailbox. */
  async function startProcess(mayConnect = true): Promise<{ context: OpenContext; arrivals: Arrivals }> {
    const { dataDirectory, databaseUrl } = place.options;
    const context = await openContext(
      { ...defaultConfiguration, dataDirectory, ...(databaseUrl === undefined ? {} : { databaseUrl }) },
      createLogger({ level: 'fatal' }),
      () => new Date(time),
    );
    contexts.push(context);
    await context.store.transaction((trx) =>
      changeNetworkPolicy(trx, () => ({
        ...defaultNetworkPolicy,
        allowedNetworks: mayConnect ? ['127.0.0.0/8', '::1/128'] : [],
        extraPorts: [route.mailbox.port],
      })),
    );
    const arrivals = createArrivals(context, { dnsServers: ['127.0.0.1:1'] });
    waits.push(arrivals);
    return { context, arrivals };
  }

  async function addInbox({ store }: OpenContext): Promise<InboxRow> {
    const inbox = newInboxRow(
      newInboxSchema.parse({
        name: 'Test mailbox',
        address: owner.address,
        host: 'localhost',
        port: route.mailbox.port,
        username: owner.address,
        password: owner.password,
        ca: route.ca,
      }),
      newId('inb'),
      time,
      store.sealer,
    );
    await insertInbox(store.db, inbox);
    return inbox;
  }

  async function addTest({ store }: OpenContext, inbox: InboxRow, waitMs: number): Promise<ServerTestRow> {
    const id = newId('tst');
    const serverId = newId('ces');
    await insertEmailServer(store.db, {
      id: serverId,
      alias: 'Server',
      enabled: 0,
      host: 'smtp.example.com',
      port: 587,
      username: owner.address,
      auth_type: 'BASIC_SMTP_AUTH',
      details: '{}',
      sealed_secrets: store.sealer.seal('{}', `email_servers/${serverId}`),
      config_version: 1,
      created_at: time,
      updated_at: time,
    });
    const row: ServerTestRow = {
      id,
      server_id: serverId,
      config_version: 1,
      from_address: owner.address,
      to_address: owner.address,
      started_at: time,
      duration_ms: 10,
      status: 'accepted',
      cause: null,
      message_id: `<${id}@lab.test>`,
      reply: '250 Ok',
      queue_id: null,
      diagnosis_id: 'dia',
      requested_by: JSON.stringify({ id: '00u', type: 'User', displayName: 'Somebody' }),
      inbox_id: inbox.id,
      arrival_status: 'waiting',
      arrival: JSON.stringify(beginningOf({ startedAt: time, sentAt: time, waitMs, deleteMessage: false })),
    };
    await insertServerTest(store.db, row);
    return row;
  }

  /** Puts the message of a test into the mailbox, as if it had just come. */
  async function deliver(context: OpenContext, inbox: InboxRow, { id }: ServerTestRow): Promise<void> {
    const origin = { transaction: { id: 'x', type: 'JOB' } } as const;
    const session = await openInbox(context, inbox, origin, new AbortController().signal);
    await session.client.append('INBOX', `From: <${owner.address}>\r\nX-Postroad-Test: ${id}\r\n\r\nx\r\n`);
    await session.close();
  }

  async function read(
    { store }: OpenContext,
    id: string,
  ): Promise<{ status: string; report: ArrivalReport }> {
    const row = await findServerTest(store.db, id);
    return {
      status: row?.arrival_status ?? '',
      report: JSON.parse(row?.arrival ?? '{}') as ArrivalReport,
    };
  }

  async function events({ store }: OpenContext): Promise<readonly LoggedEvent[]> {
    const rows = await store.db.selectFrom('log_events').select('body').orderBy('seq').execute();
    // PostgreSQL keeps it as JSON, SQLite as text.
    return rows.map(({ body }) => (typeof body === 'string' ? JSON.parse(body) : body) as LoggedEvent);
  }

  const arrivalEvents = async (context: OpenContext) =>
    (await events(context)).filter(
      ({ eventType }) => eventType === 'system.custom_email_server.test.arrival',
    );

  test('shows how far it is, and ends with the message; one event tells of it', async () => {
    const { context, arrivals } = await startProcess();
    const inbox = await addInbox(context);
    const row = await addTest(context, inbox, 60_000);
    arrivals.watch(row);
    await expect.poll(async () => (await read(context, row.id)).report.looks).toBeGreaterThan(0);
    expect(await read(context, row.id)).toMatchObject({
      status: 'waiting',
      report: { folders: expect.arrayContaining(['INBOX', 'Junk']), lastLookAt: expect.any(String) },
    });
    await deliver(context, inbox, row);
    await arrivals.settled();
    expect(await read(context, row.id)).toMatchObject({
      status: 'arrived',
      report: { folder: { path: 'INBOX' }, endedAt: expect.any(String) },
    });
    expect(await arrivalEvents(context)).toMatchObject([
      {
        outcome: { result: 'SUCCESS' },
        // As all other events name them: nobody finds an id by the server's name.
        actor: { type: 'SystemPrincipal', displayName: 'Postroad' },
        target: [
          { type: 'CustomEmailServer', displayName: 'Server', alternateId: 'smtp.example.com:587' },
          { id: inbox.id, type: 'Inbox' },
        ],
      },
    ]);
  });

  test('is laid down when the service stops, and taken up by the next one, which says so', async () => {
    const first = await startProcess();
    const inbox = await addInbox(first.context);
    const row = await addTest(first.context, inbox, 60_000);
    first.arrivals.watch(row);
    await expect.poll(async () => (await read(first.context, row.id)).report.looks).toBeGreaterThan(0);
    await first.arrivals.stop();
    expect((await read(first.context, row.id)).status).toBe('waiting');
    await deliver(first.context, inbox, row);
    await first.context.close();
    contexts = [];
    // Two minutes later: the time is over, and still one look is taken.
    time += 120_000;
    const second = await startProcess();
    await second.arrivals.takeUp();
    await second.arrivals.settled();
    expect(await read(second.context, row.id)).toMatchObject({
      status: 'arrived',
      report: {
        notes: expect.arrayContaining([expect.stringMatching(/Nobody looked into the inbox for 120 s/)]),
      },
    });
    expect(await arrivalEvents(second.context)).toHaveLength(1);
  });

  test('ends when its time is over, without the message', async () => {
    const { context, arrivals } = await startProcess();
    const row = await addTest(context, await addInbox(context), 0);
    arrivals.watch(row);
    await arrivals.settled();
    expect(await read(context, row.id)).toMatchObject({
      status: 'not-found',
      report: { finding: { cause: 'not-delivered-in-time' } },
    });
    expect(await arrivalEvents(context)).toMatchObject([{ outcome: { result: 'FAILURE' } }]);
  });

  test('by two at once has one end', async () => {
    const one = await startProcess();
    const two = createArrivals(one.context);
    waits.push(two);
    const inbox = await addInbox(one.context);
    const row = await addTest(one.context, inbox, 60_000);
    await deliver(one.context, inbox, row);
    one.arrivals.watch(row);
    two.watch(row);
    await Promise.all([one.arrivals.settled(), two.settled()]);
    expect((await read(one.context, row.id)).status).toBe('arrived');
    expect(await arrivalEvents(one.context)).toHaveLength(1);
  });

  test('goes on with the settings that the inbox has now', async () => {
    const { context, arrivals } = await startProcess();
    const inbox = await addInbox(context);
    const row = await addTest(context, inbox, 0);
    await updateInbox(context.store.db, inbox.id, { username: 'nobody@lab.test' });
    arrivals.watch(row);
    await arrivals.settled();
    expect(await read(context, row.id)).toMatchObject({
      status: 'failed',
      report: { problem: { kind: 'login' } },
    });
  });

  test('in an inbox that is deleted ends, and says why', async () => {
    const { context, arrivals } = await startProcess();
    const inbox = await addInbox(context);
    const row = await addTest(context, inbox, 60_000);
    await deleteInbox(context.store.db, inbox.id);
    arrivals.watch(row);
    await arrivals.settled();
    expect(await read(context, row.id)).toMatchObject({
      status: 'failed',
      report: { problem: { kind: 'gone' } },
    });
    expect(await arrivalEvents(context)).toMatchObject([{ outcome: { result: 'UNKNOWN' } }]);
  });

  test('where the network policy does not let us connect is no failure of the mail server', async () => {
    const { context, arrivals } = await startProcess(false);
    const row = await addTest(context, await addInbox(context), 0);
    arrivals.watch(row);
    await arrivals.settled();
    const { status, report } = await read(context, row.id);
    expect({ status, kind: report.problem?.kind }).toEqual({ status: 'failed', kind: 'policy' });
    expect(report.finding).toBeUndefined();
    expect(report.problem?.fix).toMatch(/network policy/i);
  });

  test.runIf(engine === 'postgresql')(
    'of another process is left alone until that one is silent',
    async () => {
      const one = await startProcess();
      const row = await addTest(one.context, await addInbox(one.context), 600_000);
      await one.arrivals.takeUp();
      await one.arrivals.settled();
      expect((await read(one.context, row.id)).report.looks).toBe(0);
      time += 61_000;
      await one.arrivals.takeUp();
      await expect.poll(async () => (await read(one.context, row.id)).report.looks).toBeGreaterThan(0);
    },
  );
});
