import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LINK_LIFETIME_MS, linkUrl } from '../packages/server/src/access/one-time-links.ts';
import { createSetupLink } from '../packages/server/src/access/setup.ts';
import { commandLineOrigin } from '../packages/server/src/operations/command-line-origin.ts';
import {
  type AccessService,
  type Answer,
  addUser,
  ask,
  eventsOf,
  sessionHeaders,
  startAccessService,
} from './access-service.ts';

type Headers = Readonly<Record<string, string>>;
const PASSWORD = 'correct horse battery staple';

let service: AccessService;
beforeEach(async () => {
  service = await startAccessService();
});
afterEach(() => service.stop());

const send = (method: string, path: string, headers: Headers, body?: unknown): Promise<Answer> =>
  ask(service, { method, path, headers, ...(body === undefined ? {} : { body }) });

const signIn = (login: string, password = PASSWORD) =>
  send('POST', '/api/v1/session', {}, { login, password });

const users = () => service.context.store.db.selectFrom('users').selectAll().execute();

describe('the first start', () => {
  const setUp = (token: string, more: object = {}) =>
    send(
      'POST',
      '/api/v1/setup',
      {},
      {
        token,
        login: 'owner@example.com',
        displayName: 'The owner',
        password: PASSWORD,
        ...more,
      },
    );
  const newLink = async () => {
    const link = await createSetupLink(service.context, commandLineOrigin());
    return link?.token.reveal() ?? '';
  };

  test('prints a link by which the first SUPER_ADMIN comes in, once', async () => {
    expect((await send('GET', '/api/v1/setup', {})).json).toEqual({ needed: true });
    const token = await newLink();
    const answer = await setUp(token);
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({ login: 'owner@example.com', role: 'SUPER_ADMIN', via: 'session' });
    expect((await send('GET', '/api/v1/setup', {})).json).toEqual({ needed: false });
    const again = await setUp(token, { login: 'second@example.com' });
    expect(again).toMatchObject({ status: 401, json: { errorCode: 'E0000011' } });
    expect((await users()).map(({ login, role }) => ({ login, role }))).toEqual([
      { login: 'owner@example.com', role: 'SUPER_ADMIN' },
    ]);
    expect((await signIn('owner@example.com')).status).toBe(200);
    expect(await createSetupLink(service.context, commandLineOrigin())).toBeUndefined();
    expect(await eventsOf(service, 'system.setup_link.create', 'system.setup_link.use')).toMatchObject([
      { eventType: 'system.setup_link.create', actor: { id: 'system@postroad' } },
      { eventType: 'system.setup_link.use', outcome: { result: 'SUCCESS' } },
      { eventType: 'system.setup_link.use', outcome: { result: 'FAILURE' }, actor: { id: 'unknown' } },
    ]);
    const [first, second] = await eventsOf(service, 'user.session.start');
    expect(first).toMatchObject({
      outcome: { result: 'SUCCESS' },
      target: [{ alternateId: 'owner@example.com' }],
    });
    // Each session has a name of its own, under which its later events are found.
    expect(first?.authenticationContext?.externalSessionId).toMatch(/^\w{24}$/);
    expect(first?.authenticationContext).not.toEqual(second?.authenticationContext);
    const stored = await service.context.store.db.selectFrom('setup_links').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  test('of many who come with the link at once, one is let in', async () => {
    const tokens = [await newLink(), await newLink()];
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_none, i) =>
        setUp(tokens[i % 2] ?? '', { login: `owner${i}@example.com` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array.from({ length: 11 }, () => 401),
    ]);
    expect(await users()).toHaveLength(1);
    const used = (await eventsOf(service, 'system.setup_link.use')).filter(
      ({ outcome }) => outcome.result === 'SUCCESS',
    );
    expect(used).toHaveLength(1);
  });

  test('the link ends after a day, and a wrong one is none', async () => {
    const token = await newLink();
    for (const wrong of [
      '',
      'x',
      token.slice(0, -1),
      `${token.slice(0, -1)}!`,
      token.toLowerCase(),
      `${token} `,
    ])
      expect(await setUp(wrong)).toMatchObject({ status: 401, json: { errorCode: 'E0000011' } });
    service.clock.time += LINK_LIFETIME_MS;
    expect((await setUp(token)).status).toBe(401);
    expect(await users()).toEqual([]);
    service.clock.time -= 1;
    expect((await setUp(token)).status).toBe(201);
    // Who tries links is seen, and cannot fill the log.
    const tries = (await eventsOf(service, 'system.setup_link.use')).filter(
      ({ outcome }) => outcome.result === 'FAILURE',
    );
    expect(tries).toHaveLength(6);
  });

  test.each([
    ['a short password', { password: 'elevenchars' }, 'password'],
    ['an endless password', { password: 'a'.repeat(201) }, 'password'],
    ['a login that is no address', { login: 'owner' }, 'login'],
    ['a login with a line break', { login: 'owner@example.com\r\nx' }, 'login'],
    ['a login with a hidden character', { login: 'own\u200ber@example.com' }, 'login'],
    ['no name', { displayName: '' }, 'displayName'],
    ['a role', { role: 'SUPER_ADMIN' }, 'body'],
    ['an id', { id: '00uAAAAAAAAAAAAAAAAA' }, 'body'],
  ])('does not take %s, and the link stays good', async (_what, more, field) => {
    const token = await newLink();
    expect(await setUp(token, more)).toMatchObject({
      status: 400,
      json: { errorCode: 'E0000001', errorSummary: `Api validation failed: ${field}` },
    });
    expect(await users()).toEqual([]);
    expect((await setUp(token)).status).toBe(201);
  });

  test('another site cannot use the link', async () => {
    const token = await newLink();
    const body = { token, login: 'owner@example.com', displayName: 'x', password: PASSWORD };
    const answer = await send('POST', '/api/v1/setup', { origin: 'https://evil.example' }, body);
    expect(answer.status).toBe(403);
    expect(await users()).toEqual([]);
  });

  test('the address of the link keeps its token out of requests and logs', async () => {
    const link = await createSetupLink(service.context, commandLineOrigin());
    if (link === undefined) throw new Error('no link');
    const url = new URL(linkUrl('https://mail.example.com/', 'setup', link));
    expect(url.hash).toBe(`#${link.token.reveal()}`);
    expect(`${url.origin}${url.pathname}${url.search}`).toBe('https://mail.example.com/setup');
  });
});

describe('administrators', () => {
  let owner: Headers;
  let ownerId: string;
  beforeEach(async () => {
    const user = await addUser(service, 'SUPER_ADMIN', { login: 'owner@example.com' });
    ownerId = user.id;
    owner = await sessionHeaders(service, user);
  });

  const create = (more: object = {}) =>
    send('POST', '/api/v1/administrators', owner, {
      login: 'New@Example.com',
      displayName: 'Somebody new',
      role: 'EMAIL_ADMIN',
      ...more,
    });
  interface Created {
    readonly id: string;
    readonly invitation: { readonly token: string };
  }
  const accept = (token: string, password = PASSWORD) =>
    send('POST', '/api/v1/invitation', {}, { token, password });

  test('are invited by a link that lets them set a password, once', async () => {
    const answer = await create();
    expect(answer.status).toBe(201);
    expect(answer.json).toMatchObject({
      login: 'new@example.com',
      displayName: 'Somebody new',
      role: 'EMAIL_ADMIN',
      status: 'INVITED',
      lastSignIn: null,
    });
    const { id, invitation } = answer.json as Created;
    const path = `/api/v1/administrators/${id}`;
    expect((await send('GET', path, owner)).json).not.toHaveProperty('invitation');
    expect((await signIn('new@example.com', '')).status).toBe(401);
    const accepted = await accept(invitation.token);
    expect(accepted).toMatchObject({ status: 200, json: { userId: id, role: 'EMAIL_ADMIN' } });
    const begun = await eventsOf(service, 'user.account.update_password', 'user.session.start');
    expect(begun.filter(({ actor }) => actor.id === id)).toMatchObject([
      { eventType: 'user.session.start', outcome: { result: 'FAILURE', reason: 'PASSWORD_NOT_SET' } },
      { eventType: 'user.account.update_password', outcome: { result: 'SUCCESS' } },
      { eventType: 'user.session.start', outcome: { result: 'SUCCESS' }, target: [{ id }] },
    ]);
    expect((await accept(invitation.token, 'another long password')).status).toBe(401);
    expect((await signIn('new@example.com')).status).toBe(200);
    expect((await send('GET', path, owner)).json).toMatchObject({ status: 'ACTIVE' });
    expect((await eventsOf(service, 'user.lifecycle.create'))[0]).toMatchObject({
      actor: { id: ownerId },
      target: [{ id }],
    });
  });

  test('an invitation is no set-up link, and the other way round', async () => {
    const { invitation } = (await create()).json as Created;
    const body = { token: invitation.token, login: 'x@example.com', displayName: 'x', password: PASSWORD };
    expect((await send('POST', '/api/v1/setup', {}, body)).status).toBe(401);
    expect((await accept(invitation.token)).status).toBe(200);
  });

  test('a new link ends the one before, and using it ends the sessions', async () => {
    const { id, invitation } = (await create()).json as Created;
    const renewed = await send('POST', `/api/v1/administrators/${id}/invitation`, owner);
    const { token } = renewed.json as { token: string };
    expect((await accept(invitation.token)).status).toBe(401);
    expect((await accept(token)).status).toBe(200);
    const browser = await sessionHeaders(service, await userWith(id));
    const reset = (await send('POST', `/api/v1/administrators/${id}/invitation`, owner)).json as {
      token: string;
    };
    expect((await send('GET', '/api/v1/session', browser)).status).toBe(200);
    await accept(reset.token, 'another long password');
    expect((await send('GET', '/api/v1/session', browser)).status).toBe(403);
    expect((await signIn('new@example.com')).status).toBe(401);
  });

  test('somebody deactivated cannot come back by a link', async () => {
    const { id, invitation } = (await create()).json as Created;
    await send('PATCH', `/api/v1/administrators/${id}`, owner, { active: false });
    expect((await accept(invitation.token)).status).toBe(401);
    expect((await userWith(id)).password_hash).toBe('');
  });

  test('whoever is removed takes their link with them', async () => {
    const { id, invitation } = (await create()).json as Created;
    expect((await send('DELETE', `/api/v1/administrators/${id}`, owner)).status).toBe(204);
    expect((await accept(invitation.token)).status).toBe(401);
    expect(await eventsOf(service, 'user.lifecycle.delete.completed')).toMatchObject([{ target: [{ id }] }]);
  });

  test.each([
    ['another role', { role: 'READ_ONLY' }, 'user.account.privilege.grant'],
    ['being deactivated', { active: false }, 'user.lifecycle.deactivate'],
  ])('%s ends their sessions at once', async (_what, changes, eventType) => {
    const user = await addUser(service, 'EMAIL_ADMIN');
    const browser = await sessionHeaders(service, user);
    const patched = await send('PATCH', `/api/v1/administrators/${user.id}`, owner, changes);
    expect(patched.status).toBe(200);
    expect((await send('GET', '/api/v1/session', browser)).json).toMatchObject({ errorCode: 'E0000005' });
    expect(await eventsOf(service, eventType)).toMatchObject([
      { actor: { id: ownerId }, target: [{ id: user.id }] },
    ]);
  });

  test('another name ends nothing, and what does not change is not logged', async () => {
    const user = await addUser(service, 'EMAIL_ADMIN');
    const browser = await sessionHeaders(service, user);
    const path = `/api/v1/administrators/${user.id}`;
    await send('PATCH', path, owner, { displayName: 'Another name', role: 'EMAIL_ADMIN', active: true });
    await send('PATCH', path, owner, { displayName: 'Another name' });
    await send('PATCH', path, owner, {});
    expect((await send('GET', '/api/v1/session', browser)).json).toMatchObject({
      displayName: 'Another name',
    });
    const events = await eventsOf(service, 'user.account.update_profile', 'user.account.privilege.grant');
    expect(events).toHaveLength(1);
  });

  test('two cannot have one login', async () => {
    await create();
    expect(await create({ login: 'NEW@example.COM' })).toMatchObject({
      status: 400,
      json: { errorCode: 'E0000001', errorSummary: 'Api validation failed: login' },
    });
    expect(await users()).toHaveLength(2);
  });

  test.each([
    ['removed', 'DELETE', undefined],
    ['deactivated', 'PATCH', { active: false }],
    ['given another role', 'PATCH', { role: 'EMAIL_ADMIN' }],
  ])('the last active SUPER_ADMIN cannot be %s, whoever else is there', async (_what, method, body) => {
    await addUser(service, 'SUPER_ADMIN', { active: 0 });
    await addUser(service, 'SUPER_ADMIN', { password_hash: '' });
    await addUser(service, 'EMAIL_ADMIN');
    const answer = await send(method, `/api/v1/administrators/${ownerId}`, owner, body);
    expect(answer).toMatchObject({ status: 400, json: { errorCode: 'E0000001' } });
    expect((await send('GET', '/api/v1/administrators', owner)).status).toBe(200);
    expect(await userWith(ownerId)).toMatchObject({ active: 1, role: 'SUPER_ADMIN' });
  });

  test.each([
    ['ids', '/api/v1/administrators/00uAAAAAAAAAAAAAAAAA'],
    ['SQL', "/api/v1/administrators/'%20OR%201=1%20--"],
    ['SQL that ends a statement', '/api/v1/administrators/1;DROP%20TABLE%20users'],
    ['a token id', '/api/v1/administrators/00TAAAAAAAAAAAAAAAAA'],
    ['a percent sign', '/api/v1/administrators/%25'],
  ])('of somebody who is not there nothing is known (%s)', async (_what, path) => {
    for (const [method, body] of [
      ['GET', undefined],
      ['PATCH', { active: false }],
      ['DELETE', undefined],
    ] as const)
      expect(await send(method, path, owner, body)).toMatchObject({
        status: 404,
        json: { errorCode: 'E0000007', errorSummary: expect.stringContaining('(Administrator)') },
      });
    expect(await users()).toHaveLength(1);
  });

  async function userWith(id: string) {
    const found = (await users()).find((user) => user.id === id);
    if (found === undefined) throw new Error(`no user ${id}`);
    return found;
  }
});
