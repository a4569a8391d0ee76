import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { type ScriptedServer, startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf, permitLab } from '../testing/test-client.ts';

const user = { name: 'app@lab.test', password: 'correct-Horse7battery' } as const;
let lab: Lab;
let service: TestServer;
let manager: Client;
let reader: Client;
let server: ScriptedServer;
let id: string;

beforeAll(async () => {
  lab = await Lab.open();
  service = await startTestServer({ configuration: { checksPerMinute: 1_000 } });
  await permitLab(service);
  manager = await clientOf(service, 'manage');
  reader = await clientOf(service, 'read');
  server = await startScriptedServer(lab, {
    users: [user],
    answers: { rcpt: '550 5.1.1 No such user here' },
  });
});
afterAll(async () => {
  await service.stop();
  await lab.close();
});

const overview = async (client = manager) => {
  const { status, body, text } = await client.get('/api/v1/overview');
  expect(status, text).toBe(200);
  return body;
};
const diagnose = async (changes: object = {}) => {
  const { status, body, text } = await manager.post('/api/v1/diagnoses', { emailServerId: id, ...changes });
  expect(status, text).toBe(201);
  return body as { readonly id: string; readonly verdict: string; readonly startedAt: string };
};

test('of a fresh installation there is nothing to tell', async () => {
  expect(await overview()).toEqual({
    emailServers: 0,
    mail: { status: 'off', since: null, emailServer: null, lastCheck: null, lastFailure: null },
    certificates: [],
    lastTest: null,
  });
});

test('mail works from the check that let the server be enabled on, and its certificate is told', async () => {
  const { status, body, text } = await manager.post('/api/v1/email-servers', {
    alias: 'Main server',
    host: 'localhost',
    port: server.port,
    security: 'starttls',
    ca: readFileSync(server.files.ca, 'utf8'),
    username: user.name,
    password: user.password,
    enabled: true,
  });
  expect(status, text).toBe(201);
  id = body.id;
  const told = await overview();
  expect(told).toMatchObject({
    emailServers: 1,
    mail: {
      status: 'works',
      emailServer: { id, alias: 'Main server', host: 'localhost', port: server.port },
      lastCheck: { purpose: 'enable' },
      lastFailure: null,
    },
    certificates: [{ emailServerId: id, enabled: true }],
  });
  expect(told.mail.since).toBe(told.mail.lastCheck.startedAt);
  expect(Date.parse(told.certificates[0].notAfter)).toBeGreaterThan(Date.now());
  await diagnose();
  // The same row of checks that worked, so the same beginning.
  expect((await overview()).mail.since).toBe(told.mail.since);
});

test('neither a draft that fails nor a single bad recipient says that mail has stopped', async () => {
  expect((await diagnose({ password: 'wrong' })).verdict).toBe('failed');
  expect((await diagnose({ fromAddress: 'app@lab.test', toAddress: 'nobody@lab.test' })).verdict).toBe(
    'failed',
  );
  expect((await overview()).mail).toMatchObject({ status: 'works', lastFailure: null });
});

test('mail that stops is told with its cause, since the first check that failed', async () => {
  // The mail server goes down with its lab.
  await lab.close();
  const first = await diagnose();
  expect(first.verdict).toBe('failed');
  await diagnose();
  const { mail } = await overview();
  expect(mail).toMatchObject({ status: 'fails', since: first.startedAt });
  expect(mail.lastCheck).toMatchObject({ verdict: 'failed', cause: 'tcp-connection-refused' });
  expect(mail.lastFailure.id).toBe(mail.lastCheck.id);
});

test('whoever may only look is told the same, with coarse times', async () => {
  const { mail } = await overview(reader);
  expect(mail).toMatchObject({ status: 'fails', lastCheck: { cause: 'tcp-connection-refused' } });
  expect(mail.lastCheck.durationMs % 100).toBe(0);
});

test('a disabled server carries no mail', async () => {
  expect((await manager.patch(`/api/v1/email-servers/${id}`, { enabled: false })).status).toBe(200);
  expect((await overview()).mail).toMatchObject({ status: 'off', emailServer: null });
});
