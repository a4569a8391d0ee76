import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf } from '../testing/test-client.ts';
import { add, causesOf, list, read, refusedFields, SERVERS } from './testing/email-server-client.ts';
import { basicFields, clientCredentialsFields, jwtBearerFields } from './testing/server-fields.ts';

let service: TestServer;
let client: Client;
beforeAll(async () => {
  service = await startTestServer({ configuration: { requestsPerMinute: 10_000, maxEmailServers: 1_000 } });
  client = await clientOf(service, 'manage');
});
afterAll(async () => {
  // Whatever was refused: nothing half of it is there.
  expect(await list(client)).toEqual([]);
  await service.stop();
});

describe('a new server names all that is missing at once', () => {
  test.each([
    ['nothing', {}, ['alias', 'host', 'port', 'username', 'password']],
    ['a name', { alias: 'Mail' }, ['host', 'port', 'username', 'password']],
    [
      'nulls',
      { alias: null, host: null, port: null, username: null, password: null },
      ['alias', 'host', 'port', 'username', 'password'],
    ],
    [
      'blanks',
      { ...basicFields, alias: '', host: '', username: '', password: '' },
      ['alias', 'host', 'username', 'password'],
    ],
    ['a name of spaces', { ...basicFields, alias: ' \u2003 ' }, ['alias']],
    [
      'something wrong besides',
      { port: 'many', security: 'strong' },
      ['port', 'security', 'alias', 'host', 'username', 'password'],
    ],
    [
      'client credentials without any',
      { ...basicFields, authType: 'OAUTH2_CLIENT_CREDENTIALS' },
      ['clientId', 'clientSecret', 'tokenEndpoint', 'tokenEndpointAuthMethod', 'scopes'],
    ],
    [
      'an assertion without any',
      { ...basicFields, authType: 'OAUTH2_JWT_BEARER_GRANT' },
      [
        'clientId',
        'tokenEndpoint',
        'signingAlgorithm',
        'keyId',
        'issuer',
        'subject',
        'audience',
        'scopes',
        'privateKey',
      ],
    ],
    ['an authType that there is not', { ...basicFields, authType: 'KERBEROS' }, ['authType']],
  ])('given %s', async (_, fields, missing) => {
    const answer = await client.post(SERVERS, fields);
    expect([...refusedFields(answer)].sort()).toEqual([...missing].sort());
    for (const cause of causesOf(answer, 400, 'E0000001').filter((one) => /^(alias|host|username)/.test(one)))
      expect(cause).toMatch(/: The field cannot be left blank$/);
  });

  test.each([
    ...Object.keys(basicFields).map((field) => ['basic', basicFields, field] as const),
    ...Object.keys(clientCredentialsFields)
      .filter((field) => field !== 'authType')
      .map((field) => ['client credentials', clientCredentialsFields, field] as const),
    ...Object.keys(jwtBearerFields)
      .filter((field) => field !== 'authType')
      .map((field) => ['assertion', jwtBearerFields, field] as const),
  ])('%s: %s without %s', async (_, fields, field) => {
    const { [field as keyof typeof fields]: __, ...others } = fields;
    expect(refusedFields(await client.post(SERVERS, others))).toEqual([field]);
    expect(refusedFields(await client.post(SERVERS, { ...fields, [field]: null }))).toEqual([field]);
  });
});

describe('a change', () => {
  test.each([
    ['alias', basicFields],
    ['host', basicFields],
    ['port', basicFields],
    ['username', basicFields],
    ['password', basicFields],
    ['clientId', clientCredentialsFields],
    ['clientSecret', clientCredentialsFields],
    ['tokenEndpoint', clientCredentialsFields],
    ['scopes', clientCredentialsFields],
    ['privateKey', jwtBearerFields],
    ['issuer', jwtBearerFields],
  ])('cannot leave %s blank', async (field, fields) => {
    const { id } = await add(client, fields);
    const before = await read(client, id);
    expect(refusedFields(await client.patch(`${SERVERS}/${id}`, { [field]: null }))).toEqual([field]);
    if (field !== 'port' && field !== 'scopes')
      expect(refusedFields(await client.patch(`${SERVERS}/${id}`, { [field]: '' }))).toEqual([field]);
    expect(await read(client, id)).toEqual(before);
    await client.delete(`${SERVERS}/${id}`);
  });

  test('to another kind of login names all that it takes', async () => {
    const { id } = await add(client, basicFields);
    const before = await read(client, id);
    const answer = await client.patch(`${SERVERS}/${id}`, {
      authType: 'OAUTH2_CLIENT_CREDENTIALS',
      clientId: 'app',
    });
    expect(refusedFields(answer)).toEqual([
      'clientSecret',
      'tokenEndpoint',
      'tokenEndpointAuthMethod',
      'scopes',
    ]);
    expect(await read(client, id)).toEqual(before);
    await client.delete(`${SERVERS}/${id}`);
  });
});
