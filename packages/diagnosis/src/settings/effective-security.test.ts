import { Secret } from '@postroad/smtp';
import { expect, test } from 'vitest';
import { effectiveSecurity, hasCredentials, type Security } from './effective-security.ts';
import type { CheckSettings } from './settings.ts';

const password = new Secret('hunter22');
const table: readonly (readonly [Security, number, boolean, ReturnType<typeof effectiveSecurity>])[] = [
  ['auto', 465, false, { mode: 'implicit', required: true }],
  ['auto', 465, true, { mode: 'implicit', required: true }],
  ['auto', 587, false, { mode: 'starttls', required: false }],
  ['auto', 587, true, { mode: 'starttls', required: true }],
  ['auto', 25, false, { mode: 'starttls', required: false }],
  ['auto', 25, true, { mode: 'starttls', required: true }],
  ['auto', 2525, true, { mode: 'starttls', required: true }],
  ['starttls', 465, false, { mode: 'starttls', required: true }],
  ['starttls', 587, false, { mode: 'starttls', required: true }],
  ['implicit', 587, false, { mode: 'implicit', required: true }],
  ['implicit', 25, true, { mode: 'implicit', required: true }],
  ['none', 465, true, { mode: 'none', required: false }],
  ['none', 587, false, { mode: 'none', required: false }],
];

test.each(table)('%s on port %i, login: %s', (security, port, login, expected) => {
  const settings: CheckSettings = {
    host: 'mail.example.com',
    port,
    security,
    ...(login ? { username: 'app', password } : {}),
  };
  expect(effectiveSecurity(settings)).toEqual(expected);
});

test('a login is a password or a token, not a user name alone', () => {
  const base: CheckSettings = { host: 'mail.example.com', port: 587, security: 'auto' };
  expect(hasCredentials({ ...base, username: 'app' })).toBe(false);
  expect(hasCredentials({ ...base, username: 'app', password })).toBe(true);
  expect(hasCredentials({ ...base, oauth: { grant: 'token', accessToken: new Secret('t') } })).toBe(true);
});
