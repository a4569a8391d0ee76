import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { type Client, clientOf } from '../testing/test-client.ts';
import { add, causesOf, list, read, refusedFields, SERVERS } from './testing/email-server-client.ts';
import { basicFields, clientCredentialsFields, jwtBearerFields } from './testing/server-fields.ts';

let service: TestServer;
let client: Client;
/** A good server, which every wrong value is also tried to be changed to. */
let id: string;
beforeAll(async () => {
  service = await startTestServer({ configuration: { requestsPerMinute: 10_000, maxEmailServers: 1_000 } });
  client = await clientOf(service, 'manage');
  ({ id } = await add(client, basicFields));
});
afterAll(() => service.stop());

/** Refused when created and when changed to, and nothing is written. Gives the causes. */
async function refusal(change: object): Promise<readonly string[]> {
  const before = await list(client);
  const created = await client.post(SERVERS, { ...basicFields, ...change });
  const changed = await client.patch(`${SERVERS}/${id}`, { password: basicFields.password, ...change });
  const causes = causesOf(created, 400, 'E0000001');
  expect(causesOf(changed, 400, 'E0000001')).toEqual(causes);
  expect(await list(client)).toEqual(before);
  return causes;
}

describe('a host name', () => {
  test.each([
    ['a zero width space', 'smtp.exa\u200bmple.com', /zero width space \(U\+200B\) at position 9\b/],
    ['a blank before it', ' smtp.example.com', /space \(U\+0020\) at position 1\b/],
    ['a blank after it', 'smtp.example.com ', /space \(U\+0020\) at position 17\b/],
    ['a no-break space', 'smtp.example.com\u00a0', /no-break space \(U\+00A0\) at position 17\b/],
    ['a byte order mark', '\ufeffsmtp.example.com', /\(U\+FEFF\) at position 1\b/],
    ['a line end', 'smtp.example.com\r\n', /\(U\+000D\) at position 17\b/],
    ['a tab', '\tsmtp.example.com', /\(U\+0009\) at position 1\b/],
    ['a soft hyphen', 'smtp\u00ad.example.com', /soft hyphen \(U\+00AD\) at position 5\b/],
    ['quotes', '\u201csmtp.example.com\u201d', /\(U\+201C\) at position 1\b/],
    ['a Cyrillic letter that looks Latin', 'smtp.ex\u0430mple.com', /\(U\+0430\) at position 8\b/],
  ])('with %s is refused with its position and code point', async (_, host, words) => {
    const causes = await refusal({ host });
    expect(causes.length).toBeGreaterThan(0);
    for (const cause of causes) expect(cause).toMatch(/^host: /);
    expect(causes.join('\n')).toMatch(words);
  });

  test.each([
    ['smtp://smtp.example.com', /a scheme \(smtp:\/\/\)/],
    ['smtps://smtp.example.com/', /a scheme/],
    ['smtp.example.com:587', /a port, which has a field of its own/],
    ['app@smtp.example.com', /a name before an @/],
    ['smtp.example.com/mail', /a path/],
  ])('with more around it (%s) is refused, and the answer has the bare one', async (host, words) => {
    const causes = await refusal({ host });
    expect(causes).toHaveLength(1);
    expect(causes[0]).toMatch(words);
    expect(causes[0]).toMatch(/Without that it is smtp\.example\.com$/);
  });

  test.each(['nobody@', 'smtp example com', 'http://', '.', ':587'])(
    'that cannot be one (%s) is refused',
    async (host) => {
      expect((await refusal({ host })).every((cause) => cause.startsWith('host: '))).toBe(true);
    },
  );

  test.each([
    'smtp.example.com.',
    'SMTP.Example.COM',
    'bücher.example',
    '203.0.113.7',
    '2001:db8::25',
    'localhost',
    'a_b.example.com',
  ])('as they are (%s) is kept as it was entered', async (host) => {
    const made = await add(client, { ...basicFields, host });
    expect(made.host).toBe(host);
    await client.delete(`${SERVERS}/${made.id}`);
  });
});

describe('a user name', () => {
  test.each([
    ['a blank before it', ' app@example.com', /space \(U\+0020\) at position 1\b/],
    ['a blank after it', 'app@example.com ', /space \(U\+0020\) at position 16\b/],
    ['a blank inside, which no provider has', 'Mail Sender', /space \(U\+0020\) at position 5\b/],
    ['a zero width joiner', 'a\u200dpp@example.com', /\(U\+200D\) at position 2\b/],
    ['a no-break space', 'app\u00a0one', /no-break space \(U\+00A0\) at position 4\b/],
    ['a line end', 'app@example.com\n', /\(U\+000A\) at position 16\b/],
    ['a mark that turns the direction', 'app\u202e@example.com', /\(U\+202E\) at position 4\b/],
  ])('with %s is refused with its position and code point', async (_, username, words) => {
    const causes = await refusal({ username });
    expect(causes).toHaveLength(1);
    expect(causes[0]).toMatch(/^username: There is a /);
    expect(causes[0]).toMatch(words);
  });
});

describe('a secret', () => {
  test.each([
    ['a blank at the beginning', ' Horse7battery', 'a blank at the beginning'],
    ['a blank at the end', 'Horse7battery ', 'a blank at the end'],
    ['both', ' Horse7battery\u00a0', 'a blank at the beginning and a blank at the end'],
    ['a line end', 'Horse7battery\r\n', 'a line end'],
    ['what cannot be seen', 'Horse7\u200bbattery', 'a character that cannot be seen'],
  ])(
    'with %s is refused in words that give nothing of it away, unless it is meant',
    async (_, password, words) => {
      const causes = await refusal({ password });
      expect(causes).toHaveLength(1);
      expect(causes[0]).toMatch(/^password: There is /);
      expect(causes[0]).toContain(words);
      expect(causes[0]).toContain('acceptPasswordBlanks: true');
      expect(causes[0]).not.toMatch(/position|Horse|\d{2}/);
      const made = await add(client, { ...basicFields, password, acceptPasswordBlanks: true });
      expect(made).not.toHaveProperty('acceptPasswordBlanks');
      await client.delete(`${SERVERS}/${made.id}`);
    },
  );

  test('of a client is looked at as well', async () => {
    const fields = { ...clientCredentialsFields, clientSecret: 'Horse7battery ' };
    expect(refusedFields(await client.post(SERVERS, fields))).toEqual(['clientSecret']);
    await client.delete(`${SERVERS}/${(await add(client, { ...fields, acceptPasswordBlanks: true })).id}`);
  });

  test('is named in the same answer as everything else that is wrong', async () => {
    const causes = await refusal({ host: ' smtp.example.com', port: 0, password: 'Horse7battery ' });
    expect(causes.map((cause) => cause.split(':')[0])).toEqual(['host', 'port', 'password']);
    expect(causes[2]).toMatch(/^password: There is a blank at the end\. /);
  });

  test('with a blank inside is one', async () => {
    const made = await add(client, { ...basicFields, password: 'abcd efgh ijkl mnop' });
    await client.delete(`${SERVERS}/${made.id}`);
  });
});

describe('a value of the wrong kind or size', () => {
  test.each([
    ['port', '0', 0],
    ['port', '65536', 65_536],
    ['port', '-1', -1],
    ['port', 'a fraction', 587.5],
    ['port', 'text', '587'],
    ['enabled', 'text', 'true'],
    ['enabled', 'null', null],
    ['alias', 'a number', 7],
    ['alias', '1001 characters', 'a'.repeat(1_001)],
    ['host', 'a list', ['smtp.example.com']],
    ['host', '1001 characters', 'a'.repeat(1_001)],
    ['username', 'an object', { $ne: null }],
    ['username', '1001 characters', 'a'.repeat(1_001)],
    ['password', '16385 characters', 'a'.repeat(16_385)],
    ['password', 'a list', ['x']],
    ['security', 'another form', 'tls'],
    ['mechanism', 'another form', 'KERBEROS_V9'],
    ['fromAddress', 'a command', 'a@example.com>\r\nRCPT TO:<b@example.com'],
    ['ehloName', 'another form', 'a b'],
    ['ca', 'another form', 'no certificate'],
    ['ca', 'another form', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
    ['proxy', 'another form', { protocol: 'socks4', host: 'proxy.example.com', port: 1080 }],
    ['proxy', 'another form', 'proxy.example.com:1080'],
    ['clientCertificate', 'another form', { certificate: 'x', privateKey: 'y' }],
    ['tokenEndpoint', 'another form', 'file:///etc/passwd'],
    ['scopes', 'another form', 'one two'],
    ['scopes', '51 entries', Array.from({ length: 51 }, (_, at) => `s${at}`)],
    ['acceptPasswordBlanks', 'another form', 'yes'],
  ] as const)('a %s of %s is refused by its name', async (field, _, value) => {
    const causes = await refusal({ [field]: value });
    for (const cause of causes) expect(cause.split(/[.:]/)[0]).toBe(field);
  });

  test('a body of more than the service reads is refused', async () => {
    const answer = await client.post(SERVERS, { ...basicFields, note: 'a'.repeat(300_000) });
    expect(causesOf(answer, 413, 'E0000003')).toHaveLength(1);
    expect(await list(client)).toHaveLength(1);
  });

  test('the largest that are taken are kept whole', async () => {
    const largest = {
      alias: '界'.repeat(1_000),
      username: 'u'.repeat(1_000),
      password: 'p'.repeat(16_384),
      fromAddress: `${'a'.repeat(64)}@example.com`,
    };
    const made = await add(client, { ...basicFields, ...largest });
    const { password: _, ...shown } = largest;
    expect(await read(client, made.id)).toMatchObject(shown);
    await client.delete(`${SERVERS}/${made.id}`);
  });

  test('a private key that is none is not saved', async () => {
    expect(refusedFields(await client.post(SERVERS, { ...jwtBearerFields, privateKey: '' }))).toEqual([
      'privateKey',
    ]);
  });
});
