import { describe, expect, test } from 'vitest';
import { Secret } from '../secret.ts';
import { cramMd5 } from './cram-md5.ts';
import { login } from './login.ts';
import { oauthbearer, xoauth2 } from './oauth.ts';
import { plain } from './plain.ts';
import { startScram } from './scram.ts';
import type { SaslContext } from './types.ts';

const context: SaslContext = { host: 'server.example.com', port: 587, plusOffered: false };

function credentials(username: string, password: string) {
  return { username, password: new Secret(password) };
}

describe('SCRAM', () => {
  test('SCRAM-SHA-1 gives the exchange of RFC 5802 §5', async () => {
    const options = { hash: 'sha1', plus: false, nonce: 'fyko+d2lbbFgONRv9qkxdawL' } as const;
    const exchange = startScram(options, credentials('user', 'pencil'), context);
    expect(String(exchange.initialResponse)).toBe('n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL');
    const challenge = 'r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096';
    expect(String(await exchange.respond(Buffer.from(challenge)))).toBe(
      'c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
    );
    expect(String(await exchange.respond(Buffer.from('v=rmF9pqV8S7suAoZWja4dJRkFsKQ=')))).toBe('');
    exchange.finish?.();
  });

  const sha256 = { hash: 'sha256', plus: false, nonce: 'rOprNGfwEbeRWgbNEkqO' } as const;
  const sha256Challenge =
    'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096';

  test('SCRAM-SHA-256 gives the exchange of RFC 7677 §3', async () => {
    const exchange = startScram(sha256, credentials('user', 'pencil'), context);
    expect(String(exchange.initialResponse)).toBe('n,,n=user,r=rOprNGfwEbeRWgbNEkqO');
    expect(String(await exchange.respond(Buffer.from(sha256Challenge)))).toBe(
      'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
    );
    await exchange.respond(Buffer.from('v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4='));
    exchange.finish?.();
  });

  test('a server that cannot prove that it knows the password is found out', async () => {
    const exchange = startScram(sha256, credentials('user', 'pencil'), context);
    await exchange.respond(Buffer.from(sha256Challenge));
    expect(() => exchange.respond(Buffer.from(`v=${Buffer.alloc(32).toString('base64')}`))).toThrow(
      /could not prove/,
    );
    expect(() => exchange.finish?.()).toThrow(/without its SCRAM proof/);
  });

  test.each([
    ['does not continue our nonce', 'r=another,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096'],
    ['adds nothing to our nonce', 'r=rOprNGfwEbeRWgbNEkqO,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096'],
    ['has no salt', 'r=rOprNGfwEbeRWgbNEkqOabc,i=4096'],
    ['wants no iterations', 'r=rOprNGfwEbeRWgbNEkqOabc,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=0'],
    [
      'wants two thousand million iterations',
      'r=rOprNGfwEbeRWgbNEkqOabc,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=2147483647',
    ],
    ['wants an extension', 'm=ext,r=rOprNGfwEbeRWgbNEkqOabc,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096'],
  ])('a challenge that %s is refused', async (_name, challenge) => {
    const exchange = startScram(sha256, credentials('user', 'pencil'), context);
    await expect(async () => exchange.respond(Buffer.from(challenge))).rejects.toMatchObject({
      code: 'EPROTOCOL',
      violation: 'bad-challenge',
    });
  });

  test('the header says what the client can do, so that a downgrade shows (RFC 5802 §6)', () => {
    const binding = { type: 'tls-exporter', data: Buffer.alloc(32) } as const;
    const header = (plus: boolean, more: Partial<SaslContext>) =>
      String(
        startScram({ ...sha256, plus }, credentials('u', 'p'), { ...context, ...more }).initialResponse,
      ).split(',')[0];
    expect(header(false, {})).toBe('n');
    expect(header(false, { channelBinding: binding })).toBe('y');
    expect(header(false, { channelBinding: binding, plusOffered: true })).toBe('n');
    expect(header(true, { channelBinding: binding, plusOffered: true })).toBe('p=tls-exporter');
  });

  test('a comma and an equals sign in the name are escaped', () => {
    const exchange = startScram(sha256, credentials('a=b,c', 'p'), context);
    expect(String(exchange.initialResponse)).toContain('n=a=3Db=2Cc,');
  });
});

test('CRAM-MD5 gives the answer of RFC 2195 §2', async () => {
  const exchange = cramMd5.start(credentials('tim', 'tanstaaftanstaaf'), context);
  expect(exchange.initialResponse).toBeUndefined();
  const challenge = Buffer.from('<1896.697170952@postoffice.reston.mci.net>');
  expect(String(await exchange.respond(challenge))).toBe('tim b913a602c7eda7a495b4e6e7334d3890');
});

test('PLAIN gives the messages of RFC 4616 §4', () => {
  expect(String(plain.start(credentials('tim', 'tanstaaftanstaaf'), context).initialResponse)).toBe(
    '\0tim\0tanstaaftanstaaf',
  );
  const other = { ...credentials('Kurt', 'xipj3plmq'), authorizationId: 'Ursel' };
  expect(String(plain.start(other, context).initialResponse)).toBe('Ursel\0Kurt\0xipj3plmq');
});

test('LOGIN answers by order, whatever the challenges say', async () => {
  const exchange = login.start(credentials('alice', 'secret'), context);
  expect(exchange.initialResponse).toBeUndefined();
  expect(String(await exchange.respond(Buffer.from('Username:')))).toBe('alice');
  expect(String(await exchange.respond(Buffer.from('Whatever')))).toBe('secret');
});

describe('tokens', () => {
  const accessToken = new Secret('vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==');

  test('OAUTHBEARER gives the message of RFC 7628 §4.1, and acknowledges a refusal', async () => {
    const exchange = oauthbearer.start(
      { username: 'user@example.com', accessToken },
      { ...context, port: 143 },
    );
    expect(String(exchange.initialResponse)).toBe(
      'n,a=user@example.com,\x01host=server.example.com\x01port=143\x01auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\x01\x01',
    );
    expect(await exchange.respond(Buffer.from('{"status":"invalid_token"}'))).toEqual(Buffer.from([1]));
  });

  test('XOAUTH2 sends its message once, and an empty line after a refusal', async () => {
    const exchange = xoauth2.start({ username: 'user@example.com', accessToken }, context);
    const message = `user=user@example.com\x01auth=Bearer ${accessToken.reveal()}\x01\x01`;
    expect(String(exchange.initialResponse)).toBe(message);
    // A server that ignores the initial response begins with an empty challenge.
    expect(String(await exchange.respond(Buffer.alloc(0)))).toBe(message);
    expect(await exchange.respond(Buffer.from('{"status":"400"}'))).toEqual(Buffer.alloc(0));
  });
});
