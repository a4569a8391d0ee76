import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WrongKey } from '../errors.ts';
import { openStore, type Store } from '../open-store.ts';
import { findEmailServer } from '../queries/find-email-server.ts';
import { insertEmailServer } from '../queries/insert-email-server.ts';
import { createTestPlace, ENGINES, type TestPlace } from '../testing/index.ts';
import { discardSecrets } from './discard-secrets.ts';
import { keyFile } from './key-file.ts';
import { rotateKey } from './rotate-key.ts';

async function addServer(store: Store, id: string, enabled: 0 | 1) {
  await insertEmailServer(store.db, {
    id,
    alias: id,
    enabled,
    host: 'smtp.example.com',
    port: 587,
    username: 'app',
    auth_type: 'BASIC_SMTP_AUTH',
    details: '{}',
    sealed_secrets: store.sealer.seal('{"password":"of the server"}', `email_servers/${id}`),
    config_version: 1,
    created_at: 0,
    updated_at: 0,
  });
}

async function secretsOf(store: Store, id: string) {
  const row = await findEmailServer(store.db, id);
  return {
    enabled: row?.enabled,
    secrets: store.sealer.open(row?.sealed_secrets ?? '', `email_servers/${id}`),
  };
}

describe.each(ENGINES)('on %s, with the key file lost', (engine) => {
  let place: TestPlace;
  beforeEach(async () => {
    place = await createTestPlace(engine);
    const store = await openStore(place.options);
    await addServer(store, 'ces-enabled', 1);
    await addServer(store, 'ces-disabled', 0);
    await store.close();
  });
  afterEach(() => place.remove());

  test('the store does not open, and makes no new key', async () => {
    rmSync(keyFile(place.options.dataDirectory));
    for (const _attempt of [1, 2]) await expect(openStore(place.options)).rejects.toBeInstanceOf(WrongKey);
  });

  test('giving the secrets up opens it, without them, with the servers switched off', async () => {
    rmSync(keyFile(place.options.dataDirectory));
    expect(await discardSecrets(place.options)).toBe(2);
    const store = await openStore(place.options);
    for (const id of ['ces-enabled', 'ces-disabled'])
      expect(await secretsOf(store, id)).toEqual({ enabled: 0, secrets: '{}' });
    await rotateKey(store);
    await store.close();
  });

  test('giving the secrets up works also when the folder of the key is gone with it', async () => {
    const { dataDirectory } = place.options;
    if (engine === 'sqlite') rmSync(keyFile(dataDirectory));
    else rmSync(dataDirectory, { recursive: true });
    expect(await discardSecrets(place.options)).toBe(2);
    await (await openStore(place.options)).close();
  });

  test('what can be opened is not given up', async () => {
    expect(await discardSecrets(place.options)).toBe(0);
    const store = await openStore(place.options);
    expect(await secretsOf(store, 'ces-enabled')).toEqual({
      enabled: 1,
      secrets: '{"password":"of the server"}',
    });
    await store.close();
  });
});
