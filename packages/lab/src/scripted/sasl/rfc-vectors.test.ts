import { describe, expect, it } from 'vitest';
import type { ScriptedUser } from '../options.ts';
import type { SaslContext, SaslStep } from './mechanism.ts';
import { cramMd5, login, plain } from './passwords.ts';
import { scram } from './scram.ts';
import { oauthBearer, xoauth2 } from './tokens.ts';

function context(users: readonly ScriptedUser[], more: Partial<SaslContext> = {}): SaslContext {
  return {
    users,
    hostname: 'mail.example.test',
    scram: {},
    channelBindings: new Map(),
    plusOffered: false,
    tokenErrorJson: '{"status":"400"}',
    ...more,
  };
}

/** The challenge's text, or the step itself where it is none. */
function said(step: SaslStep): string | SaslStep {
  return step.kind === 'challenge' ? step.challenge.toString('utf8') : step;
}

describe('SCRAM as in the RFCs', () => {
  const vectors = [
    {
      rfc: 'RFC 5802 §5',
      hash: 'sha1',
      nonce: '3rfcNHYJY1ZVvWVs7j',
      salt: 'QSXCR+Q6sek8bf92',
      clientFirst: 'n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL',
      serverFirst: 'r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096',
      clientFinal: 'c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=',
      serverFinal: 'v=rmF9pqV8S7suAoZWja4dJRkFsKQ=',
    },
    {
      rfc: 'RFC 7677 §3',
      hash: 'sha256',
      nonce: '%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0',
      salt: 'W22ZaJ0SNY7soEsUEjb6gQ==',
      clientFirst: 'n,,n=user,r=rOprNGfwEbeRWgbNEkqO',
      serverFirst: 'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
      clientFinal:
        'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
      serverFinal: 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
    },
  ] as const;

  it.each(vectors)('$rfc succeeds with the server signature of the text', (vector) => {
    const server = scram(
      context([{ name: 'user', password: 'pencil' }], {
        scram: { nonce: vector.nonce, salt: Buffer.from(vector.salt, 'base64') },
      }),
      vector.hash,
      false,
    );
    expect(said(server.step(Buffer.from(vector.clientFirst)))).toBe(vector.serverFirst);
    expect(said(server.step(Buffer.from(vector.clientFinal)))).toBe(vector.serverFinal);
    expect(server.step(Buffer.alloc(0))).toEqual({ kind: 'accepted', user: 'user' });
  });

  it.each(vectors)('$rfc refuses another password', (vector) => {
    const server = scram(
      context([{ name: 'user', password: 'pencils' }], {
        scram: { nonce: vector.nonce, salt: Buffer.from(vector.salt, 'base64') },
      }),
      vector.hash,
      false,
    );
    server.step(Buffer.from(vector.clientFirst));
    expect(server.step(Buffer.from(vector.clientFinal)).kind).toBe('refused');
  });

  it('refuses the y flag when binding was offered (RFC 5802 §6)', () => {
    const users = [{ name: 'user', password: 'pencil' }];
    const server = scram(context(users, { plusOffered: true }), 'sha256', false);
    expect(server.step(Buffer.from('y,,n=user,r=abc')).kind).toBe('refused');
  });
});

describe('the other mechanisms as in their documents', () => {
  it('CRAM-MD5, RFC 2195 §2', () => {
    const tim = context([{ name: 'tim', password: 'tanstaaftanstaaf' }]);
    const server = cramMd5(tim, '<1896.697170952@postoffice.reston.mci.net>');
    expect(said(server.step(undefined))).toBe('<1896.697170952@postoffice.reston.mci.net>');
    const answer = Buffer.from('dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw', 'base64');
    expect(server.step(answer)).toEqual({ kind: 'accepted', user: 'tim' });
  });

  it('PLAIN, RFC 4616 §4', () => {
    const server = plain(context([{ name: 'tim', password: 'tanstaaftanstaaf' }]));
    expect(server.step(Buffer.from('\0tim\0tanstaaftanstaaf'))).toEqual({ kind: 'accepted', user: 'tim' });
    expect(server.step(Buffer.from('\0tim\0tanstaaftanstaa')).kind).toBe('refused');
    expect(server.step(Buffer.from('tim\0tanstaaftanstaaf')).kind).toBe('malformed');
  });

  it('LOGIN asks for the name, then for the password', () => {
    const server = login(context([{ name: 'tim', password: 'secret' }]));
    expect(said(server.step(undefined))).toBe('Username:');
    expect(said(server.step(Buffer.from('tim')))).toBe('Password:');
    expect(server.step(Buffer.from('secret'))).toEqual({ kind: 'accepted', user: 'tim' });
  });

  it('OAUTHBEARER, RFC 7628 §4.1', () => {
    const token = 'vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==';
    const message = `n,a=user@example.com,\x01host=server.example.com\x01port=143\x01auth=Bearer ${token}\x01\x01`;
    const server = oauthBearer(context([{ name: 'user@example.com', token }]));
    expect(server.step(Buffer.from(message))).toEqual({ kind: 'accepted', user: 'user@example.com' });
  });

  it('XOAUTH2 tells the reason before it refuses', () => {
    const message =
      'dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJoZG1semRHRXVZMjl0Q2cBAQ==';
    const token = 'ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg';
    const initial = Buffer.from(message, 'base64');
    const knowing = xoauth2(context([{ name: 'someuser@example.com', token }]));
    expect(knowing.step(initial)).toEqual({ kind: 'accepted', user: 'someuser@example.com' });
    const other = xoauth2(context([{ name: 'someuser@example.com', token: 'newer' }]));
    expect(said(other.step(initial))).toBe('{"status":"400"}');
    expect(other.step(Buffer.alloc(0)).kind).toBe('refused');
  });
});
