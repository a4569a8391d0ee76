import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { changeNetworkPolicy } from '../network-policy/stored-policy.ts';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf } from '../testing/test-client.ts';
import { add, list, read, SERVERS } from './testing/email-server-client.ts';
import { basicFields } from './testing/server-fields.ts';

let service: TestServer;
let client: Client;
beforeAll(async () => {
  service = await startTestServer({ configuration: { requestsPerMinute: 10_000 } });
  client = await clientOf(service, 'manage');
});
afterAll(() => service.stop());
afterEach(async () => {
  for (const { id } of await list(client)) await client.delete(`${SERVERS}/${id}`);
});

test.each([25, 465, 587, 2525, 2587])(
  'port %i of a server that nobody knows is unremarkable',
  async (port) => {
    expect(await add(client, { ...basicFields, port })).not.toHaveProperty('warnings');
  },
);

test('another port is saved with a warning that says how to allow it, until it is allowed', async () => {
  const made = await add(client, { ...basicFields, port: 1025 });
  expect(made.warnings).toEqual([
    { field: 'port', message: expect.stringMatching(/1025 is unusual\..*postroad admin network allow 1025/) },
  ]);
  const allow = (extraPorts: string[]) =>
    service.context.store.transaction((trx) =>
      changeNetworkPolicy(trx, (policy) => ({ ...policy, extraPorts })),
    );
  await allow(['1000-1100']);
  await service.context.network.reload();
  expect((await read(client, made.id)).warnings).toEqual([
    { field: 'port', message: expect.stringMatching(/1025 is unusual\.$/) },
  ]);
  await allow([]);
  await service.context.network.reload();
});

test.each([
  ['STARTTLS at port 465', { port: 465, security: 'starttls' }, /TLS from the start \(RFC 8314\)/],
  ['TLS from the start at port 587', { port: 587, security: 'implicit' }, /STARTTLS \(RFC 6409\)/],
  ['no TLS', { security: 'none' }, /anybody on the way can read/],
])('%s has a warning', async (_, fields, words) => {
  const made = await add(client, { ...basicFields, ...fields });
  expect(made.warnings).toEqual([{ field: 'security', message: expect.stringMatching(words) }]);
  // It is the settings' and goes with them.
  const { body } = await client.patch(`${SERVERS}/${made.id}`, { security: 'auto', password: 'Horse' });
  expect(body).not.toHaveProperty('warnings');
});

test('what a provider documents otherwise has a warning with the address of its documentation', async () => {
  const made = await add(client, { ...basicFields, host: 'smtp.gmail.com', port: 25 });
  expect(made.warnings).toEqual([
    {
      field: 'port',
      message: expect.stringMatching(
        /^Gmail and Google Workspace documents .*smtp\.gmail\.com.*587.*port 25/,
      ),
      reference: expect.stringMatching(/^https:\/\/support\.google\.com\//),
    },
  ]);
  const receiving = await add(client, { ...basicFields, host: 'aspmx.l.google.com' });
  expect(receiving.warnings).toMatchObject([
    { field: 'host', message: expect.stringContaining('receives mail') },
  ]);
  expect(await add(client, { ...basicFields, host: 'smtp.gmail.com' })).not.toHaveProperty('warnings');
});
