import { afterAll, beforeAll, expect, test } from 'vitest';
import { add, SERVERS } from '../email-servers/testing/email-server-client.ts';
import { basicFields } from '../email-servers/testing/server-fields.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Answer, type Client, clientOf } from '../testing/test-client.ts';

let server: TestServer;
let client: Client;
beforeAll(async () => {
  server = await startTestServer();
  client = await clientOf(server, 'manage');
});
afterAll(() => server.stop());

/** What the System Log has of a saved thing, but for its own life. */
async function eventsOf(id: string): Promise<readonly Answer['body'][]> {
  const filter = `target.id eq "${id}" and not (eventType co "lifecycle")`;
  const { body } = await client.get(`/api/v1/logs?filter=${encodeURIComponent(filter)}`);
  return body;
}

const denied = (target: string, type: string, id: string) => ({
  eventType: 'system.network_policy.deny',
  outcome: { result: 'DENY' },
  target: [
    { id: target, type: 'NetworkTarget' },
    { id, type },
  ],
});

test('what the policy refuses of a saved server is found among its events, whoever asked for what', async () => {
  const { id } = await add(client, { ...basicFields, host: '127.0.0.1' });
  const asked = [
    client.post(`${SERVERS}/${id}/test`, { fromAddress: 'a@example.com', toAddress: 'b@example.com' }),
    client.patch(`${SERVERS}/${id}`, { enabled: true }),
    client.post('/api/v1/diagnoses', { emailServerId: id }),
  ];
  for (const answer of await Promise.all(asked))
    expect(answer).toMatchObject({
      status: 400,
      body: {
        errorCode: 'E0000001',
        errorCauses: [
          {
            errorSummary: expect.stringMatching(/^host: 127\.0\.0\.1 is in the loopback network/),
            cause: 'connection-not-permitted',
            stage: 'tcp',
            actor: expect.any(String),
            fix: expect.arrayContaining([expect.stringContaining('postroad admin network allow 127.0.0.1')]),
          },
        ],
      },
    });
  const events = await eventsOf(id);
  expect(events).toMatchObject(asked.map(() => denied('127.0.0.1:587', 'CustomEmailServer', id)));
});

test('so is what it refuses of an inbox, beside the try itself', async () => {
  const { body } = await client.post('/api/v1/inboxes', {
    name: 'Proof',
    address: 'a@example.com',
    host: '127.0.0.1',
    port: 993,
    username: 'a',
    password: 'correct-Horse7battery',
  });
  expect((await client.post(`/api/v1/inboxes/${body.id}/check`, {})).body).toMatchObject({
    problem: { kind: 'policy' },
  });
  expect(await eventsOf(body.id)).toMatchObject([
    denied('127.0.0.1:993', 'Inbox', body.id),
    { eventType: 'system.inbox.check', outcome: { result: 'FAILURE' } },
  ]);
});
