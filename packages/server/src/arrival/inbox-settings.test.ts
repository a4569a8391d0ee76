import type { InboxRow, Store } from '@postroad/store';
import { openTestStore, type TestStore } from '@postroad/store/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiError } from '../http/api-error.ts';
import { inboxUpdateEvent } from './inbox-events.ts';
import { inboxChangesSchema, newInboxSchema } from './inbox-schema.ts';
import { changedInboxRow, inboxOf, loginOf, newInboxRow } from './inbox-settings.ts';

let opened: TestStore;
let sealer: Store['sealer'];
beforeAll(async () => {
  opened = await openTestStore('sqlite');
  sealer = opened.store.sealer;
});
afterAll(() => opened.close());

const password = 'correct-Horse7battery';
const basic = {
  name: 'Test mailbox',
  address: 'you@example.org',
  host: 'imap.example.org',
  username: 'you@example.org',
  password,
};
const created = Date.parse('2026-11-03T04:05:06Z');

function add(given: Record<string, unknown>): InboxRow {
  return newInboxRow(newInboxSchema.parse(given), 'inb01234567890123456', created, sealer);
}

function change(row: InboxRow, given: Record<string, unknown>): InboxRow {
  return changedInboxRow(row, inboxChangesSchema.parse(given), created + 1_000, sealer);
}

function refusal(work: () => unknown): ApiError {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('an inbox', () => {
  test('takes the usual port and implicit TLS where nothing else is said', () => {
    expect(inboxOf(add(basic))).toEqual({
      id: 'inb01234567890123456',
      name: 'Test mailbox',
      address: 'you@example.org',
      host: 'imap.example.org',
      port: 993,
      security: 'implicit',
      username: 'you@example.org',
      authType: 'PASSWORD',
      allowCleartextLogin: false,
      created: '2026-11-03T04:05:06.000Z',
      lastUpdated: '2026-11-03T04:05:06.000Z',
    });
    expect(inboxOf(add({ ...basic, security: 'starttls' })).port).toBe(143);
  });

  test('keeps its password sealed, shows it to nobody, and logs in with it', () => {
    const row = add(basic);
    expect(JSON.stringify(row)).not.toContain(password);
    expect(Object.keys(inboxOf(row))).not.toContain('password');
    expect(JSON.stringify(inboxOf(row))).not.toContain(password);
    const login = loginOf(row, sealer);
    expect('password' in login && login.password.reveal()).toBe(password);
  });

  test('is sealed for itself alone', () => {
    expect(() => loginOf({ ...add(basic), id: 'inbOTHER' }, sealer)).toThrow();
  });

  test.each([
    [{ ...basic, password: undefined }, 'password'],
    [{ ...basic, security: 'none' }, 'security'],
    [{ ...basic, authType: 'OAUTH2_CLIENT_CREDENTIALS', clientSecret: 's', clientId: 'c' }, 'tokenEndpoint'],
    [
      { ...basic, authType: 'OAUTH2_CLIENT_CREDENTIALS', tokenEndpoint: 'https://t.example/', clientId: 'c' },
      'clientSecret',
    ],
    [
      { ...basic, authType: 'OAUTH2_JWT_BEARER_GRANT', tokenEndpoint: 'https://t.example/', issuer: 'i' },
      'privateKey',
    ],
    [
      { ...basic, authType: 'OAUTH2_REFRESH_TOKEN', tokenEndpoint: 'https://t.example/', clientId: 'c' },
      'refreshToken',
    ],
  ])('%# lacks a field, which is named', (given, field) => {
    expect(refusal(() => add(JSON.parse(JSON.stringify(given)) as Record<string, unknown>))).toMatchObject({
      code: 'E0000001',
      causes: [{ errorSummary: expect.stringMatching(`^${field}: `) }],
    });
  });

  test('logs in by OAuth with what it was given, and keeps no secret that it does not use', () => {
    const row = add({
      ...basic,
      authType: 'OAUTH2_CLIENT_CREDENTIALS',
      tokenEndpoint: 'https://login.example.com/token',
      clientId: 'client',
      clientSecret: 'client-secret-1',
      scopes: ['https://outlook.office365.com/.default'],
    });
    expect(loginOf(row, sealer)).toMatchObject({
      oauth: { grant: 'client-credentials', clientId: 'client', clientAuthentication: 'post' },
    });
    const sealed = sealer.open(row.sealed_secrets, `inboxes/${row.id}`);
    expect(sealed).toContain('client-secret-1');
    expect(sealed).not.toContain(password);
  });

  test.each([
    ['host', 'https://imap.example.org'],
    ['host', 'imap.example.org\u200b'],
    ['host', ' imap.example.org'],
    ['username', 'you\r\na LOGOUT'],
    ['address', 'you@example.org, she@example.org'],
    ['port', 0],
    ['port', 65_536],
    ['security', 'tls'],
    ['ca', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'],
    ['tokenEndpoint', 'file:///etc/passwd'],
    ['unknown', 1],
  ])('cannot have the %s %j', (field, value) => {
    const { error } = newInboxSchema.safeParse({ ...basic, [field]: value });
    expect(error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join()).toContain(field);
  });
});

describe('a change', () => {
  test('leaves what it does not name, the secret too', () => {
    const row = change(add(basic), { name: 'Other' });
    expect(inboxOf(row)).toMatchObject({ name: 'Other', host: 'imap.example.org' });
    const login = loginOf(row, sealer);
    expect('password' in login && login.password.reveal()).toBe(password);
  });

  test.each([
    [{ host: 'evil.example.com' }, 'host'],
    [{ port: 1_993 }, 'port'],
    [{ security: 'starttls' }, 'security'],
    [{ security: 'none', allowCleartextLogin: true }, 'security'],
  ])('%j does not lead the saved password elsewhere', (changes, field) => {
    const error = refusal(() => change(add(basic), changes));
    expect(error).toMatchObject({ code: 'E0000001' });
    expect(error.causes[0]?.errorSummary).toMatch(
      new RegExp(`^password: The saved value .* these differ: .*${field}.* Give it again\\.$`),
    );
    expect(inboxOf(change(add(basic), { ...changes, password: 'new' }))).toMatchObject(changes);
  });

  test('of the token endpoint does not send the saved client secret there', () => {
    const row = add({
      ...basic,
      authType: 'OAUTH2_CLIENT_CREDENTIALS',
      tokenEndpoint: 'https://login.example.com/token',
      clientId: 'client',
      clientSecret: 'client-secret-1',
    });
    const error = refusal(() => change(row, { tokenEndpoint: 'https://evil.example.com/' }));
    expect(error.causes[0]?.errorSummary).toMatch(/^clientSecret: .*tokenEndpoint/);
    expect(refusal(() => change(row, { tokenEndpoint: null })).message).toContain('clientSecret');
  });

  test('to stricter TLS keeps the password', () => {
    const row = change(add({ ...basic, security: 'starttls', port: 993 }), { security: 'implicit' });
    expect(row.security).toBe('implicit');
  });

  test('is told with what it was and what it is, and of a secret only that it is new', () => {
    const before = add(basic);
    const changes = inboxChangesSchema.parse({ host: 'imap2.example.org', password: 'another-Secret9' });
    const after = changedInboxRow(before, changes, created + 1_000, sealer);
    const event = inboxUpdateEvent(before, after, changes);
    expect(event.targets?.[0]?.changeDetails).toEqual({
      from: { host: 'imap.example.org' },
      to: { host: 'imap2.example.org', password: 'changed' },
    });
    expect(JSON.stringify(event)).not.toContain('another-Secret9');
  });
});
