import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as store from '../index.ts';
import { exampleInbox, exampleServer, insertExamples } from '../testing/example-rows.ts';
import { createGate } from '../testing/gate.ts';
import { ENGINES, openTestStore, type TestStore } from '../testing/open-test-store.ts';

const by = '{"id":"00u1","type":"User","displayName":"Ana"}';

function diagnosis(id: string, startedAt: number, serverId: string | null = null): store.DiagnosisRow {
  return {
    id,
    server_id: serverId,
    config_version: serverId === null ? null : 1,
    purpose: 'diagnosis',
    host: 'smtp.example.com',
    port: 587,
    started_at: startedAt,
    duration_ms: 12,
    verdict: 'passed',
    cause: null,
    stage: null,
    requested_by: by,
    result: '{"schema":"postroad.diagnosis/1"}',
  };
}

function serverTest(id: string, startedAt: number, serverId = 'cesOne'): store.ServerTestRow {
  return {
    id,
    server_id: serverId,
    config_version: 1,
    from_address: 'from@example.com',
    to_address: 'to@example.com',
    started_at: startedAt,
    duration_ms: 12,
    status: 'accepted',
    cause: null,
    message_id: '<1@example.com>',
    reply: '250 2.0.0 Ok: queued as 4Xy',
    queue_id: '4Xy',
    diagnosis_id: 'dia1',
    requested_by: by,
    inbox_id: null,
    arrival_status: 'not-asked',
    arrival: null,
  };
}

function user(id: string, login: string): store.UserRow {
  return {
    id,
    login,
    display_name: 'Ana',
    role: 'SUPER_ADMIN',
    password_hash: '$argon2id$v=19$…',
    active: 1,
    created_at: 1,
    last_sign_in_at: null,
  };
}

function session(idHash: string, userId: string, expiresAt: number): store.SessionRow {
  return {
    id_hash: idHash,
    user_id: userId,
    csrf_hash: 'c',
    created_at: 1,
    last_seen_at: 1,
    expires_at: expiresAt,
  };
}

function token(id: string): store.ApiTokenRow {
  return {
    id,
    name: id,
    token_hash: `hash of ${id}`,
    scope: 'read',
    created_by: '00u1',
    created_at: 1,
    expires_at: null,
    last_used_at: null,
    revoked_at: null,
  };
}

describe.each(ENGINES)('on %s', (engine) => {
  let place: TestStore;
  let db: store.Store['db'];

  beforeEach(async () => {
    place = await openTestStore(engine);
    db = place.store.db;
  });

  afterEach(() => place.close());

  test('an email server comes back as it was put in', async () => {
    const row = { ...exampleServer(place.store, 'cesOne'), alias: 'Ünïcode 📮 "quoted"\\', enabled: 1 };
    await store.insertEmailServer(db, row);
    expect(await store.findEmailServer(db, 'cesOne')).toEqual(row);
    expect(await store.listEmailServers(db)).toEqual([row]);
    expect(await store.countEmailServers(db)).toBe(1);
    expect(await store.findEmailServer(db, 'cesTwo')).toBeUndefined();
  });

  test('a change of an email server gives the whole row, and undefined when it is gone', async () => {
    await insertExamples(place.store);
    const changed = await store.updateEmailServer(db, 'cesOne', { alias: 'Other', config_version: 2 });
    expect(changed).toEqual({
      ...(await store.findEmailServer(db, 'cesOne')),
      alias: 'Other',
      config_version: 2,
    });
    expect(await store.updateEmailServer(db, 'cesGone', { alias: 'Other' })).toBeUndefined();
    expect(await store.deleteEmailServer(db, 'cesOne')).toBe(true);
    expect(await store.deleteEmailServer(db, 'cesOne')).toBe(false);
  });

  test('two enabled servers are refused by name, when added and when changed, alone and in a transaction', async () => {
    await insertExamples(place.store);
    await store.updateEmailServer(db, 'cesOne', { enabled: 1 });
    const third = { ...exampleServer(place.store, 'cesThree'), enabled: 1 };
    await expect(store.insertEmailServer(db, third)).rejects.toBeInstanceOf(store.AnotherServerEnabled);
    await expect(store.updateEmailServer(db, 'cesTwo', { enabled: 1 })).rejects.toMatchObject({
      code: 'ANOTHER_SERVER_ENABLED',
    });
    const together = place.store.transaction((trx) => store.updateEmailServer(trx, 'cesTwo', { enabled: 1 }));
    await expect(together).rejects.toBeInstanceOf(store.AnotherServerEnabled);
    expect((await store.listEmailServers(db)).map(({ id, enabled }) => [id, enabled])).toEqual([
      ['cesOne', 1],
      ['cesTwo', 0],
    ]);
    // Changing the enabled one itself, and changing over, are no second one.
    await store.updateEmailServer(db, 'cesOne', { enabled: 1, alias: 'Still' });
    await place.store.transaction(async (trx) => {
      await store.updateEmailServer(trx, 'cesOne', { enabled: 0 });
      await store.updateEmailServer(trx, 'cesTwo', { enabled: 1 });
    });
  });

  test('of servers enabled at the same moment one is, and the others are refused', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => `ces${index}`);
    for (const id of ids) await store.insertEmailServer(db, exampleServer(place.store, id));
    const results = await Promise.allSettled(
      ids.map((id) => store.updateEmailServer(db, id, { enabled: 1 })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refusals = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason);
    expect(refusals.filter((reason) => !(reason instanceof store.AnotherServerEnabled))).toEqual([]);
  });

  test('another uniqueness that breaks is no second enabled server', async () => {
    await insertExamples(place.store);
    const again = store.insertEmailServer(db, exampleServer(place.store, 'cesOne'));
    await expect(again).rejects.not.toBeInstanceOf(store.AnotherServerEnabled);
    await expect(again).rejects.toThrow();
  });

  test('a server that is locked cannot be changed meanwhile', async () => {
    await insertExamples(place.store);
    const locked = createGate();
    const free = createGate();
    const order: string[] = [];
    const first = place.store.transaction(async (trx) => {
      const row = await store.lockEmailServer(trx, 'cesOne');
      locked.pass();
      await free.passed;
      await store.updateEmailServer(trx, 'cesOne', { alias: `${row?.alias}, first` });
      order.push('first');
    });
    await locked.passed;
    const second = place.store.transaction(async (trx) => {
      const row = await store.lockEmailServer(trx, 'cesOne');
      order.push('second');
      await store.updateEmailServer(trx, 'cesOne', { alias: `${row?.alias}, second` });
    });
    free.pass();
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
    expect((await store.findEmailServer(db, 'cesOne'))?.alias).toBe('Server cesOne, first, second');
  });

  test('diagnoses are listed newest first, page after page, none twice and none left out', async () => {
    // Four at each moment: the id decides between them.
    const ids = Array.from({ length: 40 }, (_, index) => `dia${String(index).padStart(2, '0')}`);
    for (const [index, id] of ids.entries())
      await store.insertDiagnosis(
        db,
        diagnosis(id, 1_000 + Math.floor(index / 4), index % 2 === 0 ? 'cesOne' : null),
      );
    const seen: string[] = [];
    for (;;) {
      const after = seen.at(-1);
      const page = await store.listDiagnoses(db, { limit: 7, ...(after === undefined ? {} : { after }) });
      if (page.length === 0) break;
      seen.push(...page.map(({ id }) => id));
    }
    expect(seen).toEqual(ids.toReversed());
    const ofServer = await store.listDiagnoses(db, { serverId: 'cesOne', limit: 3, after: 'dia20' });
    expect(ofServer.map(({ id }) => id)).toEqual(['dia18', 'dia16', 'dia14']);
    expect(ofServer[0]).not.toHaveProperty('result');
    expect(await store.listDiagnoses(db, { limit: 3, after: 'diaGone' })).toEqual([]);
  });

  test('a diagnosis outlives its server; its tests do not', async () => {
    await insertExamples(place.store);
    const row = diagnosis('dia1', 1, 'cesOne');
    await store.insertDiagnosis(db, row);
    await store.insertServerTest(db, serverTest('tst1', 1));
    await store.deleteEmailServer(db, 'cesOne');
    expect(await store.findDiagnosis(db, 'dia1')).toEqual(row);
    expect(await store.findServerTest(db, 'tst1')).toBeUndefined();
  });

  test('old diagnoses and tests can be pruned', async () => {
    await insertExamples(place.store);
    for (const time of [1, 2, 3]) {
      await store.insertDiagnosis(db, diagnosis(`dia${time}`, time));
      await store.insertServerTest(db, serverTest(`tst${time}`, time));
    }
    expect(await store.pruneDiagnoses(db, 3)).toBe(2);
    expect(await store.pruneServerTests(db, 2)).toBe(1);
    expect((await store.listDiagnoses(db, { limit: 9 })).map(({ id }) => id)).toEqual(['dia3']);
    const tests = await store.listServerTests(db, { serverId: 'cesOne', limit: 9 });
    expect(tests.map(({ id }) => id)).toEqual(['tst3', 'tst2']);
  });

  test('tests of a server are listed newest first by page; those that wait for arrival oldest first', async () => {
    await insertExamples(place.store);
    for (const time of [1, 2, 3, 4]) {
      const waiting = time % 2 === 0 ? { arrival_status: 'waiting' as const, inbox_id: 'inbOne' } : {};
      await store.insertServerTest(db, { ...serverTest(`tst${time}`, time), ...waiting });
    }
    await store.insertServerTest(db, serverTest('tst5', 5, 'cesTwo'));
    const page = await store.listServerTests(db, { serverId: 'cesOne', limit: 2 });
    expect(page.map(({ id }) => id)).toEqual(['tst4', 'tst3']);
    const next = await store.listServerTests(db, { serverId: 'cesOne', limit: 9, after: 'tst3' });
    expect(next.map(({ id }) => id)).toEqual(['tst2', 'tst1']);
    expect((await store.listWaitingServerTests(db, 9)).map(({ id }) => id)).toEqual(['tst2', 'tst4']);
    const arrived = await store.updateServerTest(db, 'tst2', { arrival_status: 'spam', arrival: '{}' });
    expect(arrived).toMatchObject({ id: 'tst2', arrival_status: 'spam' });
    expect((await store.listWaitingServerTests(db, 9)).map(({ id }) => id)).toEqual(['tst4']);
    // The record stays when the inbox goes.
    await store.deleteInbox(db, 'inbOne');
    expect(await store.findServerTest(db, 'tst4')).toMatchObject({ inbox_id: null });
  });

  test('inboxes are added, found, changed, counted and deleted', async () => {
    const row = exampleInbox(place.store, 'inbOne');
    await store.insertInbox(db, row);
    expect(await store.findInbox(db, 'inbOne')).toEqual(row);
    expect(await store.updateInbox(db, 'inbOne', { port: 143 })).toEqual({ ...row, port: 143 });
    expect(await store.countInboxes(db)).toBe(1);
    expect(await store.deleteInbox(db, 'inbOne')).toBe(true);
    expect(await store.listInboxes(db)).toEqual([]);
  });

  test('a login belongs to one user; a second one is refused by name', async () => {
    await store.insertUser(db, user('00u1', 'ana@example.com'));
    await store.insertUser(db, user('00u2', 'ben@example.com'));
    await expect(store.insertUser(db, user('00u3', 'ana@example.com'))).rejects.toBeInstanceOf(
      store.LoginTaken,
    );
    await expect(store.updateUser(db, '00u2', { login: 'ana@example.com' })).rejects.toBeInstanceOf(
      store.LoginTaken,
    );
    expect(await store.findUserByLogin(db, 'ana@example.com')).toEqual(user('00u1', 'ana@example.com'));
    expect(await store.countUsers(db)).toBe(2);
  });

  test('sessions end by themselves, one by one, and with their user', async () => {
    await store.insertUser(db, user('00u1', 'ana@example.com'));
    for (const [id, expiry] of Object.entries({ a: 10, b: 20, c: 30, d: 40 }))
      await store.insertSession(db, session(id, '00u1', expiry));
    expect(await store.deleteExpiredSessions(db, 10)).toBe(1);
    await store.touchSession(db, 'b', 15, 50);
    expect(await store.findSession(db, 'b')).toMatchObject({ last_seen_at: 15, expires_at: 50 });
    expect(await store.deleteSession(db, 'c')).toBe(true);
    expect(await store.deleteSession(db, 'c')).toBe(false);
    expect(await store.deleteSessionsOfUser(db, '00u1', 'b')).toBe(1);
    expect(await store.findSession(db, 'd')).toBeUndefined();
    await store.deleteUser(db, '00u1');
    expect(await store.findSession(db, 'b')).toBeUndefined();
    await expect(store.insertSession(db, session('e', '00u1', 60))).rejects.toThrow();
  });

  test('a token is revoked once, with the access tokens got for it', async () => {
    await store.insertApiToken(db, token('00T1'));
    await store.insertApiToken(db, token('00T2'));
    for (const id of ['00T1', '00T2'])
      await store.insertAccessToken(db, {
        token_hash: `access of ${id}`,
        api_token_id: id,
        scopes: '[]',
        created_at: 1,
        expires_at: 10,
      });
    expect(await store.findApiTokenByHash(db, 'hash of 00T1')).toEqual(token('00T1'));
    expect(await store.revokeApiToken(db, '00T1', 5)).toEqual({ ...token('00T1'), revoked_at: 5 });
    expect(await store.revokeApiToken(db, '00T1', 6)).toBeUndefined();
    expect(await store.findApiToken(db, '00T1')).toMatchObject({ revoked_at: 5 });
    expect(await store.findAccessToken(db, 'access of 00T1')).toBeUndefined();
    expect(await store.findAccessToken(db, 'access of 00T2')).toMatchObject({ api_token_id: '00T2' });
    expect(await store.deleteExpiredAccessTokens(db, 10)).toBe(1);
    expect((await store.listApiTokens(db)).map(({ id }) => id)).toEqual(['00T1', '00T2']);
  });

  test('the last use of a token never goes back', async () => {
    await store.insertApiToken(db, token('00T1'));
    for (const time of [7, 9, 8]) await store.touchApiToken(db, '00T1', time);
    expect(await store.findApiToken(db, '00T1')).toMatchObject({ last_used_at: 9 });
  });

  test('a one-time link serves one of those who use it at once, and nobody afterwards or too late', async () => {
    const link = { user_id: null, created_at: 1, expires_at: 100 };
    await store.insertSetupLink(db, { ...link, token_hash: 'a' });
    await store.insertSetupLink(db, { ...link, token_hash: 'b' });
    const uses = await Promise.all(Array.from({ length: 10 }, () => store.useSetupLink(db, 'a', 50)));
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect(await store.useSetupLink(db, 'a', 51)).toBe(false);
    expect(await store.useSetupLink(db, 'b', 100)).toBe(false);
    expect(await store.useSetupLink(db, 'none', 50)).toBe(false);
  });

  test('a setting holds anything that JSON can, and is written over', async () => {
    const value = { list: [1, 'two', null], nested: { yes: true }, text: 'Ü"\\' };
    await store.writeSetting(db, 'policy', 'first');
    await store.writeSetting(db, 'policy', value);
    expect(await store.readSetting(db, 'policy')).toEqual(value);
    expect(await store.readSetting(db, 'other')).toBeUndefined();
  });

  test('of a server the newest look at its certificate is kept', async () => {
    const certificate = (
      seenAt: number,
      notAfter: number,
      host = 'smtp.example.com',
    ): store.SeenCertificateRow => ({
      host,
      port: 465,
      subject: `seen at ${seenAt}`,
      fingerprint256: 'AB',
      not_after: notAfter,
      seen_at: seenAt,
    });
    for (const [seenAt, notAfter] of [
      [2, 20],
      [3, 30],
      [1, 10],
    ] as const)
      await store.recordSeenCertificate(db, certificate(seenAt, notAfter));
    await store.recordSeenCertificate(db, certificate(1, 5, 'mail.example.com'));
    expect(await store.listSeenCertificates(db)).toEqual([
      certificate(1, 5, 'mail.example.com'),
      certificate(3, 30),
    ]);
    expect(await store.pruneSeenCertificates(db, 2)).toBe(1);
    expect(await store.listSeenCertificates(db)).toEqual([certificate(3, 30)]);
  });
});
