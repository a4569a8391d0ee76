import { afterEach, expect, test } from 'vitest';
import { createApiToken } from '../packages/server/src/access/create-api-token.ts';
import { newToken } from '../packages/server/src/access/token-text.ts';
import { type AccessService, type Answer, ask, eventsOf, startAccessService } from './access-service.ts';

const PER_MINUTE = 4;

let service: AccessService;
afterEach(() => service.stop());

async function start(
  options: { readonly trustedProxies?: readonly string[]; readonly checksPerMinute?: number } = {},
): Promise<void> {
  service = await startAccessService({ requestsPerMinute: PER_MINUTE, ...options });
}

async function makeToken(): Promise<{
  readonly id: string;
  readonly authorization: string;
  readonly text: string;
}> {
  const { store, now } = service.context;
  const { id, token } = await createApiToken(store.db, {
    name: 'a program',
    scope: 'read',
    createdBy: 'system@postroad',
    now: now(),
  });
  return { id, authorization: `SSWS ${token.reveal()}`, text: token.reveal() };
}

const as = (authorization: string, from?: string): Promise<Answer> =>
  ask(service, {
    path: '/api/v1/session',
    headers: { authorization, ...(from === undefined ? {} : { 'x-forwarded-for': from }) },
  });

async function times<T>(count: number, work: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let i = 0; i < count; i += 1) results.push(await work());
  return results;
}

const remaining = ({ headers }: Answer) => Number(headers['x-rate-limit-remaining']);

test('each principal has a number of requests a minute, counted down in every answer', async () => {
  await start();
  const one = await makeToken();
  const other = await makeToken();
  const began = service.clock.time;
  const answers = await times(PER_MINUTE + 2, () => as(one.authorization));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429]);
  expect(answers.map(remaining)).toEqual([3, 2, 1, 0, 0, 0]);
  const refused = answers.at(-1);
  expect(refused?.json).toMatchObject({
    errorCode: 'E0000047',
    errorSummary: 'API call exceeded rate limit due to too many requests.',
  });
  const reset = Math.ceil((began + 60_000) / 1000);
  expect(refused?.headers).toMatchObject({
    'x-rate-limit-limit': '4',
    'x-rate-limit-reset': String(reset),
    'retry-after': '60',
    // Okta's clients wait for the reset less this, and need its request id to say which answer they retry for.
    date: expect.stringMatching(/ GMT$/),
    'x-okta-request-id': expect.stringMatching(/^\w{27}$/),
  });
  expect((await as(other.authorization)).status).toBe(200);
  service.clock.time = reset * 1000;
  expect((await as(one.authorization)).status).toBe(200);
});

test('what is refused for its rate is in the log once a minute', async () => {
  await start();
  const { id, authorization } = await makeToken();
  await times(PER_MINUTE + 10, () => as(authorization));
  service.clock.time += 60_000;
  await times(PER_MINUTE + 10, () => as(authorization));
  expect(await eventsOf(service, 'system.org.rate_limit.violation')).toMatchObject([
    { actor: { id }, outcome: { result: 'RATE_LIMIT', reason: 'more than 4 requests a minute' } },
    { actor: { id } },
  ]);
});

test('access tokens are no way to more requests than their API token has', async () => {
  await start({ trustedProxies: ['127.0.0.1'] });
  const { id, text, authorization } = await makeToken();
  const grant = async (from: string) => {
    const answer = await ask(service, {
      method: 'POST',
      path: '/oauth2/v1/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': from },
      body: `grant_type=client_credentials&client_id=${id}&client_secret=${text}`,
    });
    return `Bearer ${(answer.json as { access_token: string }).access_token}`;
  };
  const tokens = [await grant('192.0.2.1'), await grant('192.0.2.2'), authorization];
  const statuses: number[] = [];
  for (let i = 0; i < 6; i += 1) statuses.push((await as(tokens[i % 3] ?? '', `192.0.2.${i}`)).status);
  expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
});

test('strangers are counted by address, and refused before anybody looks for their token', async () => {
  await start();
  const unknown = () => as(`SSWS ${newToken('apiToken').reveal()}`);
  const answers = await times(PER_MINUTE + 2, unknown);
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 429, 429]);
  for (const path of ['/api/v1/setup', '/api/v1/no-such-route', '/api/v1/session', '/docs/api'])
    expect((await ask(service, { path })).json).toMatchObject({ errorCode: 'E0000047' });
  // Not even a good one is looked for, unless it was good here a moment ago.
  const fresh = await makeToken();
  expect((await as(fresh.authorization)).status).toBe(429);
  const [event, ...more] = await eventsOf(service, 'system.org.rate_limit.violation');
  expect(more).toEqual([]);
  expect(event).toMatchObject({ actor: { id: 'unknown' }, target: [{ id: 'address 127.0.0.1' }] });
  service.clock.time += 60_000;
  expect((await as(fresh.authorization)).status).toBe(200);
});

test('a flood of strangers does not keep out who was there before, at the same address', async () => {
  await start();
  const { authorization } = await makeToken();
  await as(authorization);
  await times(PER_MINUTE * 3, () => as(`SSWS ${newToken('apiToken').reveal()}`));
  expect((await as(authorization)).status).toBe(200);
});

test('what was good a moment ago and is revoked now gets no further in a flood', async () => {
  await start();
  const { id, authorization } = await makeToken();
  await as(authorization);
  await times(PER_MINUTE * 3, () => as('nothing'));
  await service.context.store.db
    .updateTable('api_tokens')
    .set({ revoked_at: 1 })
    .where('id', '=', id)
    .execute();
  expect((await as(authorization)).status).toBe(429);
});

test('behind a trusted proxy each address counts for itself, and an IPv6 network as one', async () => {
  await start({ trustedProxies: ['127.0.0.1'] });
  const from = (address: string) => as('nothing', address);
  await times(PER_MINUTE, () => from('192.0.2.1'));
  expect((await from('192.0.2.1')).status).toBe(429);
  expect((await from('192.0.2.2')).status).toBe(401);
  for (let host = 1; host <= PER_MINUTE; host += 1) await from(`2001:db8::${host}`);
  expect((await from('2001:db8::ffff')).status).toBe(429);
  expect((await from('2001:db8:0:1::1')).status).toBe(401);
  // What a proxy passes on may be no address at all.
  expect((await from('unknown')).status).toBe(401);
  expect((await from('a'.repeat(5_000))).status).toBe(401);
});

test('monitors are never refused', async () => {
  await start();
  await times(PER_MINUTE * 2, () => as('nothing'));
  const answers = await times(PER_MINUTE * 2, () => ask(service, { path: '/healthz' }));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect((await ask(service, { path: '/readyz' })).status).toBe(200);
});

test('mail servers are tried less often than requests are answered, and that is in the log too', async () => {
  await start({ checksPerMinute: 2 });
  const { store, now } = service.context;
  const { id, token } = await createApiToken(store.db, {
    name: 'a program',
    scope: 'manage',
    createdBy: 'system@postroad',
    now: now(),
  });
  const authorization = `SSWS ${token.reveal()}`;
  // The network policy lets nobody reach these: what counts is that it was asked for.
  const diagnose = (port: number) =>
    ask(service, {
      method: 'POST',
      path: '/api/v1/diagnoses',
      headers: { authorization },
      body: { host: '127.0.0.1', port },
    });
  expect((await diagnose(25)).status).not.toBe(429);
  expect((await diagnose(587)).status).not.toBe(429);
  const refused = await diagnose(465);
  expect(refused).toMatchObject({ status: 429, json: { errorCode: 'E0000047' } });
  expect(refused.headers).toMatchObject({
    'x-rate-limit-limit': '2',
    'x-rate-limit-remaining': '0',
    'retry-after': '60',
  });
  expect((await as(authorization)).status).toBe(200);
  expect(await eventsOf(service, 'system.org.rate_limit.violation')).toMatchObject([
    { actor: { id }, outcome: { reason: 'more than 2 checks a minute' } },
  ]);
});
