import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { type Answer as Said, startScriptedImap } from '../testing/scripted-imap.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Answer, type Client, clientOf, permitLab } from '../testing/test-client.ts';

const password = 'correct-Horse7battery';

let lab: Lab;
let server: TestServer;
let client: Client;
beforeAll(async () => {
  lab = await Lab.open();
  server = await startTestServer();
  await permitLab(server);
  client = await clientOf(server, 'manage');
});
afterAll(async () => {
  await server.stop();
  await lab.close();
});

/** Has an inbox logged in to; what is answered, and what the System Log then has of it. */
async function check(answers: Readonly<Record<string, Said>>) {
  const { port } = await startScriptedImap(lab, answers);
  const inbox = await client.post('/api/v1/inboxes', {
    name: 'Proof',
    address: 'alice@lab.test',
    host: '127.0.0.1',
    port,
    security: 'none',
    allowCleartextLogin: true,
    username: 'alice',
    password,
  });
  const { id } = inbox.body;
  const { body } = await client.post(`/api/v1/inboxes/${id}/check`, {});
  const filter = `target.id eq "${id}" and eventType eq "system.inbox.check"`;
  const events: readonly Answer['body'][] = (
    await client.get(`/api/v1/logs?filter=${encodeURIComponent(filter)}`)
  ).body;
  return { body, events, port, id };
}

test('a login to an inbox leaves an event: who, which inbox, where', async () => {
  const { body, events, port, id } = await check({});
  expect(body).toMatchObject({ status: 'ok' });
  expect(events).toMatchObject([
    {
      actor: { type: 'PublicClientApp' },
      outcome: { result: 'SUCCESS', reason: null },
      target: [{ id, type: 'Inbox', alternateId: 'alice@lab.test', displayName: 'Proof' }],
      debugContext: {
        debugData: { inboxHost: '127.0.0.1', inboxPort: String(port), inboxUsername: 'alice' },
      },
    },
  ]);
});

test("one that is refused says why, without the server's words and never the password", async () => {
  const { body, events } = await check({
    LOGIN: `{tag} NO [AUTHENTICATIONFAILED] No entry with ${password}\r\n`,
  });
  expect(body).toMatchObject({
    status: 'failed',
    problem: { kind: 'login', reply: expect.stringContaining('No entry with') },
  });
  expect(events).toMatchObject([
    {
      severity: 'WARN',
      outcome: { result: 'FAILURE', reason: body.problem.message },
      debugContext: { debugData: { inboxProblem: 'login' } },
    },
  ]);
  expect(JSON.stringify([body, events])).not.toContain(password);
  // Whoever may only read the log has no picture of the inbox's server from it.
  expect(JSON.stringify(events)).not.toContain('No entry with');
});
