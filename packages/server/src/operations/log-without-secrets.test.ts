import { Secret } from '@postroad/smtp';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';

/** What a call of the logger writes. */
function logged(call: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  call(createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } }));
  return lines.join('');
}

const canary = 'c4nary-Secret/Value';

test.each([
  ['a header', { headers: { authorization: `SSWS ${canary}` } }],
  ['a cookie', { headers: { cookie: `session=${canary}` } }],
  ['a cookie that is set', { 'set-cookie': [`session=${canary}`] }],
  ['a password', { body: { password: canary } }],
  ['a password under a longer name', { newPassword: canary, smtp_password: canary, passwd: canary }],
  ['a secret of OAuth', { clientSecret: canary, client_secret: canary }],
  ['tokens', { token: canary, accessToken: canary, refresh_token: canary }],
  ['keys', { privateKey: canary, private_key: canary, 'x-api-key': canary }],
  ['a secret object', { secrets: { anything: canary } }],
  ['a list of secrets', { tokens: [canary] }],
  ['a marked secret', { value: new Secret(canary) }],
  ['a connection string', { url: `postgres://postroad:${canary}@db.example.com/postroad` }],
  ['a header inside of a text', { text: `sent Authorization: SSWS ${canary}` }],
  ['a bearer token inside of a text', { text: `Bearer ${canary}` }],
  ['deep inside', { a: { b: { c: { d: { password: canary } } } } }],
  ['what the object answers as JSON', { value: { toJSON: () => ({ password: canary }) } }],
])('%s is masked', (_name, fields) => {
  const text = logged((log) => log.info(fields, 'something happened'));
  expect(text).toContain('something happened');
  expect(text).not.toContain('c4nary');
});

test('an error keeps what it says, its code, stack and cause, and nothing else that hangs on it', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const error = Object.assign(new Error(`login to https://me:${canary}@example.com failed`, { cause }), {
    config: { auth: canary },
  });
  const text = logged((log) => log.error({ err: error }, 'request failed'));
  expect(text).not.toContain('c4nary');
  const { err } = JSON.parse(text) as { readonly err: Record<string, unknown> };
  expect(err).toMatchObject({
    type: 'Error',
    cause: { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' },
  });
  expect(String(err.message)).toContain('@example.com failed');
  expect(String(err.stack)).toContain('log-without-secrets.test.ts');
});

test('an error given alone is logged the same way', () => {
  const text = logged((log) => log.error(Object.assign(new Error('broken'), { password: canary })));
  expect(text).toContain('broken');
  expect(text).not.toContain('c4nary');
});

test('names that only sound like a secret keep their value', () => {
  const text = logged((log) =>
    log.info({ tokenEndpoint: 'https://idp.example.com/token', tokens: 3, hasPassword: true }),
  );
  expect(JSON.parse(text)).toMatchObject({
    tokenEndpoint: 'https://idp.example.com/token',
    tokens: 3,
    hasPassword: true,
  });
});

test('a child keeps masking, in its bindings too', () => {
  const text = logged((log) =>
    log.child({ requestId: 'abc', token: canary }).info({ password: canary }, 'x'),
  );
  expect(JSON.parse(text)).toMatchObject({ requestId: 'abc' });
  expect(text).not.toContain('c4nary');
});

test('every line is one object with time, level and message, whatever is logged', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 8 }), fc.string(), (fields, message) => {
      const text = logged((log) => log.warn({ fields }, message));
      expect(text.indexOf('\n')).toBe(text.length - 1);
      const line = JSON.parse(text) as Record<string, unknown>;
      expect(line).toMatchObject({ level: 'warn', message });
      expect(Date.parse(String(line.time))).not.toBeNaN();
    }),
  );
});

test('a value that was built to fill the disk is cut', () => {
  const wide = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`name${i}`, 'x'.repeat(50_000)]));
  expect(logged((log) => log.info(wide)).length).toBeLessThan(1_000_000);
  const round: Record<string, unknown> = {};
  round.self = round;
  expect(logged((log) => log.info(round)).length).toBeLessThan(1_000);
});
