import { Secret } from '@postroad/smtp';
import { expect, test } from 'vitest';
import { hashPassword, isOutdatedHash, newPassword, verifyPassword } from './passwords.ts';

const password = new Secret('correct horse battery staple');

test('a hash names argon2id and the parameters that OWASP asks for at least', async () => {
  const hash = await hashPassword(password);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(isOutdatedHash(hash)).toBe(false);
});

test('a password fits its own hash and no other does', async () => {
  const hash = await hashPassword(password);
  await expect(verifyPassword(password, hash)).resolves.toBe(true);
  await expect(verifyPassword(new Secret('correct horse battery stapl'), hash)).resolves.toBe(false);
  await expect(verifyPassword(new Secret('Correct horse battery staple'), hash)).resolves.toBe(false);
});

test('the same password is hashed differently each time', async () => {
  expect(await hashPassword(password)).not.toBe(await hashPassword(password));
});

test('a password typed with combining marks fits one typed without', async () => {
  const hash = await hashPassword(new Secret('se\u0301curite\u0301-publique'));
  await expect(verifyPassword(new Secret('s\u00e9curit\u00e9-publique'), hash)).resolves.toBe(true);
});

test('a hash from the tests of the reference implementation is read', async () => {
  // https://github.com/P-H-C/phc-winner-argon2, src/test.c: 64 MiB, two passes, "password" with "somesalt".
  const hash = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  await expect(verifyPassword(new Secret('password'), hash)).resolves.toBe(true);
  expect(isOutdatedHash(hash)).toBe(true);
});

test.each([undefined, '', 'password', '$argon2id$v=19$', '$2b$12$abcdefghijklmnopqrstuv'])(
  'no password fits %j',
  async (hash) => {
    await expect(verifyPassword(new Secret(''), hash)).resolves.toBe(false);
  },
);

test('hashes that come all at once are all made, a few at a time', async () => {
  const hashes = await Promise.all(Array.from({ length: 8 }, () => hashPassword(password)));
  expect(new Set(hashes).size).toBe(8);
});

test('beyond what can wait, passwords are refused instead of piling up', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 60 }, () => verifyPassword(password, undefined)),
  );
  const refused = results.filter(({ status }) => status === 'rejected');
  // Two run, 32 wait.
  expect(refused).toHaveLength(60 - 34);
  for (const one of refused) expect(one).toMatchObject({ reason: { code: 'E0000047' } });
});

test.each([
  ['11 characters', 'a'.repeat(11), false],
  ['12 characters', 'a'.repeat(12), true],
  ['12 characters outside the basic plane', '😀'.repeat(12), true],
  ['11 characters outside the basic plane', '😀'.repeat(11), false],
  ['200 characters', 'a'.repeat(200), true],
  ['201 characters', 'a'.repeat(201), false],
  ['blanks only, which is no rule of ours', ' '.repeat(12), true],
])('of a new password, %s', (_what, text, allowed) => {
  expect(newPassword.safeParse(text).success).toBe(allowed);
});
