import { Secret } from '@postroad/smtp';
import { findUser, insertUser, listUsers, type UserRow } from '@postroad/store';
import { ENGINES, openTestStore, type TestStore } from '@postroad/store/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  changeAdministrator,
  createAdministrator,
  removeAdministrator,
} from '../packages/server/src/access/administrators.ts';
import { issueApiToken, withdrawApiToken } from '../packages/server/src/access/api-tokens.ts';
import { acceptInvitation } from '../packages/server/src/access/invitations.ts';
import { createOneTimeLink } from '../packages/server/src/access/one-time-links.ts';
import type { AccessContext } from '../packages/server/src/access/people.ts';
import { createSetupLink, setUp } from '../packages/server/src/access/setup.ts';
import { ApiError } from '../packages/server/src/http/api-error.ts';
import { newId } from '../packages/server/src/ids.ts';
import { commandLineOrigin } from '../packages/server/src/operations/command-line-origin.ts';
import { createSystemLog } from '../packages/server/src/system-log/system-log.ts';

const origin = commandLineOrigin();
const password = new Secret('correct horse battery staple');

describe.each(ENGINES)('at once, on %s', (engine) => {
  let opened: TestStore;
  let context: AccessContext;

  beforeAll(async () => {
    opened = await openTestStore(engine);
    const now = () => new Date();
    context = { store: opened.store, now, systemLog: createSystemLog({ store: opened.store, now }) };
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    const { db } = context.store;
    for (const table of ['setup_links', 'sessions', 'users', 'access_tokens', 'api_tokens'] as const)
      await db.deleteFrom(table).execute();
  });

  /** What became of each: a value, or the code it was refused with. Anything else fails the test. */
  async function outcomes<T>(work: readonly Promise<T>[]): Promise<readonly (T | string)[]> {
    return Promise.all(
      work.map((one) =>
        one.catch((error: unknown) => {
          if (error instanceof ApiError) return error.code;
          throw error;
        }),
      ),
    );
  }

  async function superAdmin(): Promise<UserRow> {
    const id = newId('00u');
    const user: UserRow = {
      id,
      login: `${id.toLowerCase()}@example.com`,
      display_name: 'x',
      role: 'SUPER_ADMIN',
      password_hash: 'some hash',
      active: 1,
      created_at: 1,
      last_sign_in_at: null,
    };
    await insertUser(context.store.db, user);
    return user;
  }

  test('twenty processes print set-up links that all work, and one administrator comes in', async () => {
    const links = await Promise.all(Array.from({ length: 20 }, () => createSetupLink(context, origin)));
    const results = await outcomes(
      links.map((link, i) =>
        setUp(context, origin, {
          token: link?.token.reveal() ?? '',
          login: `owner${i}@example.com`,
          displayName: 'x',
          password,
        }),
      ),
    );
    expect(results.filter((one) => one === 'E0000011')).toHaveLength(19);
    expect(await listUsers(context.store.db)).toHaveLength(1);
  });

  test('one invitation sets one password', async () => {
    const { user, link } = await createAdministrator(context, origin, {
      login: 'new@example.com',
      displayName: 'x',
      role: 'READ_ONLY',
    });
    const token = link.token.reveal();
    const results = await outcomes(
      Array.from({ length: 8 }, (_none, i) =>
        acceptInvitation(context, origin, { token, password: new Secret(`another password ${i}`) }),
      ),
    );
    expect(results.filter((one) => one === 'E0000011')).toHaveLength(7);
    expect((await findUser(context.store.db, user.id))?.password_hash).toMatch(/^\$argon2id\$/);
    expect(await context.store.db.selectFrom('sessions').selectAll().execute()).toHaveLength(1);
  });

  test('administrators who take each other out leave one who can still come in', async () => {
    for (let round = 0; round < 5; round += 1) {
      await context.store.db.deleteFrom('users').execute();
      const users = [await superAdmin(), await superAdmin(), await superAdmin(), await superAdmin()];
      const results = await outcomes(
        users.map(async ({ id }, i) => {
          if (i % 3 === 0) await removeAdministrator(context, origin, id);
          else if (i % 3 === 1) await changeAdministrator(context, origin, id, { role: 'READ_ONLY' });
          else await changeAdministrator(context, origin, id, { active: false });
        }),
      );
      expect(results.filter((one) => one === 'E0000001')).toHaveLength(1);
      const left = (await listUsers(context.store.db)).filter(
        ({ role, active }) => role === 'SUPER_ADMIN' && active === 1,
      );
      expect(left).toHaveLength(1);
    }
  });

  test('a login is given once', async () => {
    const results = await outcomes(
      Array.from({ length: 6 }, () =>
        createAdministrator(context, origin, {
          login: 'same@example.com',
          displayName: 'x',
          role: 'READ_ONLY',
        }),
      ),
    );
    expect(results.filter((one) => one === 'E0000001')).toHaveLength(5);
    expect(await listUsers(context.store.db)).toHaveLength(1);
    // What was refused left no link behind.
    expect(await context.store.db.selectFrom('setup_links').selectAll().execute()).toHaveLength(1);
  });

  test('a token is revoked once, and logged once', async () => {
    const { row } = await issueApiToken(context, origin, { name: 'x', scope: 'read' });
    const results = await outcomes(
      Array.from({ length: 6 }, () => withdrawApiToken(context, origin, row.id)),
    );
    expect(results.filter((one) => one === 'E0000007')).toHaveLength(5);
    const events = await context.store.db
      .selectFrom('log_events')
      .select('body')
      .where('event_type', '=', 'system.api_token.revoke')
      .execute();
    expect(events.filter(({ body }) => JSON.stringify(body).includes(row.id))).toHaveLength(1);
  });

  test('a change that fails leaves no event, and an event that fails leaves no change', async () => {
    const before = await context.store.db.selectFrom('log_events').select('seq').execute();
    const only = await superAdmin();
    await outcomes([removeAdministrator(context, origin, only.id)]);
    expect(await context.store.db.selectFrom('log_events').select('seq').execute()).toHaveLength(
      before.length,
    );
    await superAdmin();
    // Without its head nobody can write to the log.
    const { db } = context.store;
    const head = await db.selectFrom('log_head').selectAll().executeTakeFirstOrThrow();
    await db.deleteFrom('log_head').execute();
    try {
      await expect(removeAdministrator(context, origin, only.id)).rejects.toThrow();
      await expect(issueApiToken(context, origin, { name: 'x', scope: 'manage' })).rejects.toThrow();
    } finally {
      await db.insertInto('log_head').values(head).execute();
    }
    expect(await listUsers(db)).toHaveLength(2);
    expect(await db.selectFrom('api_tokens').selectAll().execute()).toEqual([]);
  });

  test('of a user who is removed nothing is left to come in with', async () => {
    const user = await superAdmin();
    await superAdmin();
    await createOneTimeLink(context.store.db, user.id, context.now());
    await removeAdministrator(context, origin, user.id);
    expect(await context.store.db.selectFrom('setup_links').selectAll().execute()).toEqual([]);
  });
});
