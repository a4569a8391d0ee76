import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { startTokenEndpoint } from '../../../lab/src/scripted/token-endpoint.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Answer, type Client, clientOf, permitLab } from '../testing/test-client.ts';
import { type ReceivedEvent, readEvents } from './testing/event-stream-reader.ts';

let lab: Lab;
let service: TestServer;
let client: Client;
beforeAll(async () => {
  lab = await Lab.open();
  service = await startTestServer({ configuration: { checksPerMinute: 1_000 } });
  await permitLab(service);
  client = await clientOf(service, 'manage');
});
afterAll(async () => {
  await service.stop();
  await lab.close();
});

/** Everything in the data directory: database, its journal, keys. */
async function onDisk(): Promise<string> {
  const files = await readdir(service.dataDirectory, { recursive: true, withFileTypes: true });
  const contents = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(contents)).join('');
}

async function live(body: unknown): Promise<readonly ReceivedEvent[]> {
  const received: ReceivedEvent[] = [];
  const response = await client.fetch('/api/v1/diagnoses', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
  });
  for await (const event of readEvents(response)) received.push(event);
  return received;
}

/** A secret, and what base64 makes of its middle wherever it stands in a longer text. */
function formsOf(secret: string): readonly string[] {
  const encoded = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), Buffer.from(secret)])
      .toString('base64')
      .slice(4, 20),
  );
  return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('hex'), ...encoded];
}

async function expectNowhere(secrets: readonly string[], answers: readonly Answer[], events: unknown) {
  const places = {
    answers: JSON.stringify(answers.map(({ text, headers }) => [text, [...headers]])),
    events: JSON.stringify(events),
    disk: await onDisk(),
    log: service.logged(),
  };
  for (const [place, text] of Object.entries(places)) {
    expect(text.length, place).toBeGreaterThan(100);
    for (const form of secrets.flatMap(formsOf))
      expect(text.includes(form), `${form} in ${place}`).toBe(false);
  }
  return places;
}

test('a password is in no answer, no event, no file and no line of the log, also where the server repeats it', async () => {
  const secret = 'canary-Repeated8/secret';
  const plain = Buffer.from(`\0app@lab.test\0${secret}`).toString('base64');
  const parrot = await startScriptedServer(lab, {
    users: [{ name: 'app@lab.test', password: 'another' }],
    answers: { 'auth-result': `535 5.7.8 parrot says ${secret} and ${plain}` },
  });
  const settings = {
    host: 'localhost',
    port: parrot.port,
    security: 'starttls',
    ca: readFileSync(parrot.files.ca, 'utf8'),
    username: 'app@lab.test',
  };
  const created = await client.post('/api/v1/email-servers', {
    ...settings,
    alias: 'Parrot',
    enabled: false,
    password: secret,
  });
  const answers = [
    created,
    await client.post('/api/v1/diagnoses', { ...settings, password: secret }),
    await client.post('/api/v1/diagnoses', { emailServerId: created.body.id }),
    await client.post('/api/v1/diagnoses', { emailServerId: created.body.id, host: '127.0.0.1' }),
    // What does not fit a schema is told, but not shown.
    await client.post('/api/v1/diagnoses', { ...settings, password: { nested: secret } }),
    await client.post('/api/v1/diagnoses', { ...settings, password: secret, unknown: secret }),
    await client.post('/api/v1/diagnoses', { ...settings, password: `${secret}${'x'.repeat(20_000)}` }),
    await client.get('/api/v1/diagnoses?limit=200'),
    await client.get('/api/v1/logs?limit=1000'),
    await client.get('/metrics'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 400, 400, 400, 400, 200, 200, 200]);
  for (const format of ['json', 'markdown', 'html'])
    answers.push(await client.get(`/api/v1/diagnoses/${answers[1]?.body.id}?format=${format}`));
  const events = await live({ ...settings, password: secret });
  expect(parrot.log.logins).toHaveLength(3);
  const { disk } = await expectNowhere([secret], answers, events);
  expect(disk).toContain('parrot says [secret] and [secret]');
});

test('neither are a client secret and the token it brings', async () => {
  const [clientSecret, accessToken] = ['canary-Client9/secret', 'canary-Access7/token'];
  const endpoint = await startTokenEndpoint(lab, { clientId: 'app', clientSecret, accessToken });
  const server = await startScriptedServer(lab, {
    mechanisms: ['XOAUTH2'],
    users: [{ name: 'app@lab.test', token: 'another' }],
    answers: { 'auth-result': `535 5.7.8 parrot says ${accessToken}` },
  });
  const settings = {
    host: 'localhost',
    port: server.port,
    ca: readFileSync(server.files.ca, 'utf8'),
    username: 'app@lab.test',
    authType: 'OAUTH2_CLIENT_CREDENTIALS',
    tokenEndpoint: endpoint.tokenUrl,
    clientId: 'app',
    clientSecret,
  };
  const answers = [
    await client.post('/api/v1/diagnoses', settings),
    await client.post('/api/v1/diagnoses', { ...settings, scopes: 'no list', clientSecret }),
    await client.get('/api/v1/logs?limit=1000'),
  ];
  expect(answers[0]?.body).toMatchObject({ verdict: 'failed', stage: 'auth' });
  expect(answers[0]?.body.facts.auth.token).toMatchObject({ obtained: true, expiresInS: 3600 });
  expect(endpoint.requests).toHaveLength(1);
  const events = await live(settings);
  const { answers: told } = await expectNowhere([clientSecret, accessToken], answers, events);
  expect(told).toContain('parrot says [secret]');
});
