import { readFileSync } from 'node:fs';
import { ENGINES } from '@postroad/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { type ScriptedServer, startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf, permitLab } from '../testing/test-client.ts';
import { add, causesOf, eventsOf, list, read, SERVERS } from './testing/email-server-client.ts';
import { startHeldServer } from './testing/held-server.ts';
import { basicFields } from './testing/server-fields.ts';

const user = { name: 'app@lab.test', password: 'correct-Horse7battery' } as const;

describe.each(ENGINES)('on %s', (engine) => {
  let lab: Lab;
  let service: TestServer;
  let client: Client;
  let mail: ScriptedServer;

  beforeAll(async () => {
    lab = await Lab.open();
    service = await startTestServer({
      engine,
      configuration: { checksPerMinute: 10_000, requestsPerMinute: 10_000, maxEmailServers: 6 },
    });
    await permitLab(service);
    client = await clientOf(service, 'manage');
    mail = await startScriptedServer(lab, { users: [user] });
  });
  afterAll(async () => {
    await service.stop();
    await lab.close();
  });

  /** Two servers whose checks both run until the test lets them end. */
  async function two() {
    const gates = [await startHeldServer(lab, mail), await startHeldServer(lab, mail)] as const;
    const fields = gates.map(({ port }) => ({
      alias: `At port ${port}`,
      host: 'localhost',
      port,
      username: user.name,
      password: user.password,
      security: 'starttls',
      ca: readFileSync(mail.files.ca, 'utf8'),
    }));
    const bothRun = Promise.all(gates.map(({ reached }) => reached));
    const letThrough = () => {
      for (const gate of gates) gate.letThrough();
    };
    return { fields, bothRun, letThrough };
  }

  async function clear(): Promise<void> {
    for (const { id } of await list(client)) await client.delete(`${SERVERS}/${id}`);
  }

  test('of two servers that are enabled at the same time one is, and the other stays as it was', async () => {
    const { fields, bothRun, letThrough } = await two();
    const ids: string[] = [];
    for (const one of fields) ids.push((await add(client, one)).id);
    const before = await list(client);
    const enabling = ids.map((id) => client.patch(`${SERVERS}/${id}`, { enabled: true, alias: 'New' }));
    await bothRun;
    letThrough();
    const answers = await Promise.all(enabling);
    const [won, lost] = answers[0]?.status === 200 ? [0, 1] : [1, 0];
    expect(answers[won]?.body).toMatchObject({ enabled: true, alias: 'New' });
    if (answers[lost] === undefined) throw new Error('no answer');
    causesOf(answers[lost], 400, 'E0000222');
    expect(await read(client, ids[lost] ?? '')).toEqual(before[lost]);
    expect((await list(client)).filter(({ enabled }) => enabled)).toHaveLength(1);
    expect((await eventsOf(client, ids[lost] ?? '')).map(({ eventType }) => eventType)).toEqual([
      'system.custom_email_server.lifecycle.create',
    ]);
    await clear();
  });

  test('of two enabled servers that are created at the same time one is there', async () => {
    const { fields, bothRun, letThrough } = await two();
    const creating = fields.map((one) => client.post(SERVERS, { ...one, enabled: true }));
    await bothRun;
    letThrough();
    const answers = await Promise.all(creating);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
    const lost = answers.find(({ status }) => status === 400);
    if (lost === undefined) throw new Error('no answer');
    causesOf(lost, 400, 'E0000222');
    const made = answers.find(({ status }) => status === 201)?.body;
    expect(await list(client)).toEqual([made]);
    const { body } = await client.get(
      `/api/v1/logs?limit=1000&filter=${encodeURIComponent('eventType eq "system.custom_email_server.lifecycle.create" and target.alternateId sw "localhost:"')}`,
    );
    const ports = fields.map(({ port }) => String(port));
    const told = body.filter(({ debugContext }: { debugContext: { debugData: Record<string, string> } }) =>
      ports.includes(debugContext.debugData.customEmailServerPort ?? ''),
    );
    expect(told).toMatchObject([{ outcome: { result: 'SUCCESS' }, target: [{ id: made.id }] }]);
    await clear();
  });

  test('there are never more servers than allowed, however many are created at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => client.post(SERVERS, { ...basicFields, alias: `No. ${at}` })),
    );
    const made = answers.filter(({ status }) => status === 201).map(({ body }) => body);
    expect(made).toHaveLength(6);
    for (const refused of answers.filter(({ status }) => status !== 201)) {
      causesOf(refused, 400, 'E0000225');
      expect(refused.body.errorSummary).toBe(
        "You reached the maximum number of enrolled SMTP servers. An org can't have more than 6 enrolled servers.",
      );
    }
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    expect([...(await list(client))].sort(byId)).toEqual(made.sort(byId));
    await client.delete(`${SERVERS}/${made[0].id}`);
    await add(client, basicFields);
    causesOf(await client.post(SERVERS, basicFields), 400, 'E0000225');
    await clear();
  });

  test('changes that are made at the same time are all made', async () => {
    const { id } = await add(client, basicFields);
    const changes = [
      { alias: 'Other' },
      { username: 'other@example.com' },
      { fromAddress: 'noreply@example.com' },
      { ehloName: 'client.example.com' },
      { mechanism: 'PLAIN' },
    ];
    const answers = await Promise.all(changes.map((change) => client.patch(`${SERVERS}/${id}`, change)));
    expect(answers.map(({ status }) => status)).toEqual(changes.map(() => 200));
    // The name is no setting.
    expect(await read(client, id)).toMatchObject({ ...Object.assign({}, ...changes), configVersion: 5 });
    await clear();
  });

  test('a server that is deleted while it is changed is gone, with no half of it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await add(client, basicFields);
      const [changed, deleted] = await Promise.all([
        client.patch(`${SERVERS}/${id}`, { alias: 'Other' }),
        client.delete(`${SERVERS}/${id}`),
      ]);
      expect(deleted.status).toBe(204);
      expect([200, 404]).toContain(changed.status);
      expect(await list(client)).toEqual([]);
      const steps = (await eventsOf(client, id)).map(({ eventType }) => eventType.split('.').at(-1));
      expect(steps).toEqual(changed.status === 200 ? ['create', 'update', 'delete'] : ['create', 'delete']);
    }
  });
});
