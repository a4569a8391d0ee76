import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, createCertificates } from '../certificates.ts';
import { Lab } from '../lab.ts';
import type { ScriptedServerOptions } from './options.ts';
import { type ScriptedServer, startScriptedServer } from './server.ts';
import { TestClient } from './test-client.ts';

const users = [{ name: 'user@example.test', password: 'pencil', token: 'token-1' }];
let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

async function start(
  options: ScriptedServerOptions = {},
): Promise<{ server: ScriptedServer; client: TestClient; ca: string }> {
  const server = await startScriptedServer(lab, { users, ...options });
  return { server, client: await TestClient.open(server.port), ca: await readFile(server.files.ca, 'utf8') };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

describe('a healthy submission server', () => {
  it('takes a message over STARTTLS, after a login', async () => {
    const { server, client, ca } = await start();
    expect(await client.reply()).toBe('220 mail.example.test ESMTP ready');
    expect(await client.send('EHLO client.test')).toMatch(/^250-STARTTLS$/m);
    expect(await client.send('AUTH PLAIN AAAA')).toMatch(/^538 /);
    expect(await client.send('STARTTLS')).toMatch(/^220 /);
    await client.secure(ca);
    expect(await client.send('MAIL FROM:<user@example.test>')).toMatch(/^503 /);
    const ehlo = await client.send('EHLO client.test');
    expect(ehlo).not.toMatch(/STARTTLS/);
    expect(ehlo).toMatch(/AUTH .*SCRAM-SHA-256-PLUS/);
    expect(await client.send('MAIL FROM:<user@example.test>')).toMatch(/^530 5\.7\.0/);
    expect(await client.send(`AUTH PLAIN ${base64('\0user@example.test\0pencil')}`)).toMatch(/^235 /);
    expect(await client.send('MAIL FROM:<user@example.test> SIZE=5 BODY=8BITMIME RET=HDRS')).toMatch(/^250 /);
    expect(await client.send('RCPT TO:<other@example.test> NOTIFY=NEVER')).toMatch(/^250 /);
    expect(await client.send('DATA')).toMatch(/^354 /);
    expect(await client.send('Subject: x\r\n\r\n..dot\r\n.')).toMatch(/^250 /);
    expect(await client.send('QUIT')).toMatch(/^221 /);
    expect(await client.reply()).toBeUndefined();
    expect(server.log.messages).toEqual([
      {
        session: 1,
        reversePath: 'user@example.test',
        forwardPaths: ['other@example.test'],
        content: 'Subject: x\r\n\r\n.dot\r\n',
        by: 'DATA',
      },
    ]);
    expect(server.log.logins).toEqual([
      { session: 1, mechanism: 'PLAIN', user: 'user@example.test', accepted: true, tls: true },
    ]);
    expect(server.log.count('auth')).toBe(2);
  });

  it('takes a message by BDAT over implicit TLS', async () => {
    const { server, client, ca } = await start({ security: 'implicit' });
    await client.secure(ca);
    await client.reply();
    await client.send('EHLO client.test');
    await client.send(`AUTH PLAIN ${base64('\0user@example.test\0pencil')}`);
    await client.send('MAIL FROM:<user@example.test>');
    await client.send('RCPT TO:<other@example.test>');
    client.write('BDAT 6\r\nab\r\n.\r');
    expect(await client.reply()).toMatch(/^250 /);
    client.write('BDAT 1 LAST\r\n\n');
    expect(await client.reply()).toMatch(/^250 /);
    expect(server.log.messages[0]).toMatchObject({ content: 'ab\r\n.\r\n', by: 'BDAT' });
  });

  it('refuses what was not announced or is malformed', async () => {
    const { client } = await start({
      security: 'none',
      requireAuth: false,
      hideExtensions: ['DSN', 'SMTPUTF8'],
      sizeLimit: 100,
    });
    await client.reply();
    expect(await client.send('MAIL FROM:<a@b.test>')).toMatch(/^503 /);
    await client.send('EHLO client.test');
    expect(await client.send('MAIL FROM:<a@b.test> RET=FULL')).toMatch(/^555 /);
    expect(await client.send('MAIL FROM:<a@b.test> SIZE=101')).toMatch(/^552 /);
    expect(await client.send('MAIL FROM: <a@b.test>')).toMatch(/^501 /);
    client.write('MAIL FROM:<\xc3\xbc@b.test>\r\n');
    expect(await client.reply()).toMatch(/^553 5\.6\.7/);
    expect(await client.send('XYZ')).toMatch(/^500 /);
  });

  it('speaks LMTP, with a reply for each recipient', async () => {
    const { client } = await start({ protocol: 'lmtp', security: 'none', requireAuth: false });
    expect(await client.reply()).toMatch(/LMTP/);
    expect(await client.send('EHLO client.test')).toMatch(/^500 /);
    await client.send('LHLO client.test');
    await client.send('MAIL FROM:<>');
    await client.send('RCPT TO:<a@b.test>');
    await client.send('RCPT TO:<c@b.test>');
    await client.send('DATA');
    expect(await client.send('x\r\n.')).toMatch(/^250 /);
    expect(await client.reply()).toMatch(/^250 /);
  });
});

describe('SCRAM with channel binding over a real TLS connection', () => {
  it.each(['tls-exporter', 'tls-server-end-point'])('%s binds this connection and no other', async (type) => {
    for (const honest of [true, false]) {
      const { client, ca, server } = await start();
      await client.reply();
      await client.send('EHLO client.test');
      await client.send('STARTTLS');
      const socket = await client.secure(ca);
      await client.send('EHLO client.test');
      const binding =
        type === 'tls-exporter'
          ? socket.exportKeyingMaterial(32, 'EXPORTER-Channel-Binding', Buffer.alloc(0))
          : createHash('sha256').update(socket.getPeerCertificate().raw).digest();
      const header = `p=${type},,`;
      const bare = 'n=user@example.test,r=abcdefgh';
      const first = (await client.send(`AUTH SCRAM-SHA-256-PLUS ${base64(header + bare)}`)) ?? '';
      const serverFirst = Buffer.from(first.slice(4), 'base64').toString();
      const [, nonce = '', salt = '', count = ''] = /^r=(.*),s=(.*),i=(.*)$/.exec(serverFirst) ?? [];
      const cbind = Buffer.concat([Buffer.from(header), honest ? binding : Buffer.alloc(32)]).toString(
        'base64',
      );
      const withoutProof = `c=${cbind},r=${nonce}`;
      const salted = pbkdf2Sync('pencil', Buffer.from(salt, 'base64'), Number(count), 32, 'sha256');
      const clientKey = createHmac('sha256', salted).update('Client Key').digest();
      const stored = createHash('sha256').update(clientKey).digest();
      const signature = createHmac('sha256', stored)
        .update(`${bare},${serverFirst},${withoutProof}`)
        .digest();
      const proof = Buffer.from(clientKey.map((byte, index) => byte ^ (signature[index] ?? 0)));
      const last = await client.send(base64(`${withoutProof},p=${proof.toString('base64')}`));
      if (honest) {
        expect(last).toMatch(/^334 dj/);
        expect(await client.send('')).toMatch(/^235 /);
      } else {
        expect(last).toMatch(/^535 /);
      }
      expect(server.log.logins.map((login) => login.accepted)).toEqual([honest]);
    }
  });
});

describe('faults are options', () => {
  it('answers otherwise at a stage, after so many, for lines that match', async () => {
    const { client } = await start({
      security: 'none',
      requireAuth: false,
      answers: {
        mail: { reply: '452 4.3.1 Insufficient system storage', times: 1 },
        rcpt: [{ reply: ['550-5.1.1 No such', '550 5.1.1 user'], match: /nobody@/i }],
        noop: { reply: '421 4.3.2 Closing', afterwards: 'close', skip: 1 },
      },
    });
    await client.reply();
    await client.send('EHLO client.test');
    expect(await client.send('MAIL FROM:<a@b.test>')).toMatch(/^452 /);
    expect(await client.send('MAIL FROM:<a@b.test>')).toMatch(/^250 /);
    expect(await client.send('RCPT TO:<a@b.test>')).toMatch(/^250 /);
    expect(await client.send('RCPT TO:<nobody@b.test>')).toBe('550-5.1.1 No such\n550 5.1.1 user');
    expect(await client.send('NOOP')).toMatch(/^250 /);
    expect(await client.send('NOOP')).toMatch(/^421 /);
    expect(await client.reply()).toBeUndefined();
  });

  it('injects bytes between the 220 and the handshake', async () => {
    const { client } = await start({ injectAfterStarttls: '250 injected\r\n' });
    await client.reply();
    await client.send('EHLO client.test');
    expect(await client.send('STARTTLS')).toMatch(/^220 /);
    expect(await client.reply()).toBe('250 injected');
  });

  it('replies before the command', async () => {
    const { client } = await start({ security: 'none', requireAuth: false, replyEarlyTo: 'mail', users: [] });
    await client.reply();
    await client.send('EHLO client.test');
    const { client: other } = await start({ security: 'none', replyEarlyTo: 'ehlo', requireAuth: false });
    expect(await other.reply()).toMatch(/^220 /);
    expect(await other.reply()).toMatch(/^250 /);
  });

  it('splits into single bytes and changes the line end', async () => {
    const { client } = await start({ delivery: { split: 'each', lineEnd: '\n' } });
    expect(await client.reply()).toBe('220 mail.example.test ESMTP ready');
  });

  it('hides and adds extensions', async () => {
    const { client } = await start({ hideExtensions: ['STARTTLS'], addExtensions: ['XXXXXXXA'] });
    await client.reply();
    const ehlo = await client.send('EHLO client.test');
    expect(ehlo).not.toMatch(/STARTTLS/);
    expect(ehlo).toMatch(/^250 XXXXXXXA$/m);
    expect(await client.send('STARTTLS')).toMatch(/^502 /);
  });

  it('hangs up after too many failed logins', async () => {
    const { server, client } = await start({ security: 'none', maxAuthFailures: 2 });
    await client.reply();
    await client.send('EHLO client.test');
    const wrong = `AUTH PLAIN ${base64('\0user@example.test\0wrong')}`;
    expect(await client.send(wrong)).toMatch(/^535 /);
    expect(await client.send(wrong)).toMatch(/^421 /);
    expect(server.log.failedLogins).toHaveLength(2);
  });
});

/** What the client's TLS says of this server. */
async function handshake(options: ScriptedServerOptions['tls'], client: object = {}): Promise<string> {
  const server = await startScriptedServer(lab, {
    security: 'implicit',
    ...(options ? { tls: options } : {}),
  });
  const one = await TestClient.open(server.port);
  try {
    const socket = await one.secure(await readFile(server.files.ca, 'utf8'), client);
    return `${socket.getProtocol()} ${(await one.reply())?.slice(0, 3) ?? 'closed'}`;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return `${code ?? ''} ${message}`;
  } finally {
    one.end();
  }
}

describe('faults of TLS', () => {
  const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' } as const;

  it('speaks old versions only, when asked', async () => {
    expect(await handshake({ maxVersion: 'TLSv1' }, old)).toBe('TLSv1 220');
    expect(await handshake({ maxVersion: 'TLSv1' })).toMatch(/ALERT_PROTOCOL_VERSION/);
    expect(await handshake({ minVersion: 'TLSv1.3' }, { maxVersion: 'TLSv1.2' })).toMatch(
      /ALERT_PROTOCOL_VERSION/,
    );
  });

  it('has no certificate, no common cipher, a weak group, a weak key', async () => {
    expect(await handshake({ withoutCertificate: true })).toMatch(/HANDSHAKE_FAILURE/);
    expect(
      await handshake(
        { ciphers: 'ECDHE-ECDSA-CHACHA20-POLY1305', maxVersion: 'TLSv1.2' },
        { ciphers: 'AES256-SHA' },
      ),
    ).toMatch(/HANDSHAKE_FAILURE/);
    expect(await handshake({ dhBits: 1024 })).toMatch(/DH_KEY_TOO_SMALL/);
    expect(await handshake({ dhBits: 2048 })).toBe('TLSv1.2 220');
    const certificates = await createCertificates('weak-rsa-1024');
    expect(await handshake({ certificates })).toMatch(/key too weak/i);
  });

  it('wants a client certificate', async () => {
    const authority = await createAuthority();
    const own = await authority.issue({ names: ['client'], usage: 'client' });
    const wanting = { clientCertificate: 'require', clientAuthority: authority.certificate } as const;
    expect(await handshake(wanting, { maxVersion: 'TLSv1.2' })).toMatch(/HANDSHAKE_FAILURE/);
    expect(await handshake(wanting)).toMatch(/closed|CERTIFICATE_REQUIRED/);
    expect(await handshake(wanting, { cert: own.certificate, key: own.key })).toBe('TLSv1.3 220');
  });

  it('shows the certificate of the name that was asked for', async () => {
    const other = await createCertificates('healthy', { names: ['other.test'] });
    expect(
      await handshake({ byName: { 'other.test': other } }, { servername: 'other.test', ca: other.trusted }),
    ).toBe('TLSv1.3 220');
    expect(await handshake({ unknownNames: 'refuse' }, { servername: 'no.test' })).toMatch(
      /ALERT|closed|ECONNRESET/,
    );
  });

  it.each([
    ['alert', /HANDSHAKE_FAILURE/],
    ['close', /closed|ECONNRESET/],
    ['reset', /ECONNRESET/],
    ['garbage', /WRONG_VERSION|PACKET_LENGTH/],
    ['cut', /closed|ECONNRESET/],
    ['endless-records', /UNEXPECTED_MESSAGE/],
    ['endless-warnings', /TOO_MANY_WARN_ALERTS/],
    ['endless-message', /EXCESSIVE_MESSAGE_SIZE/],
  ] as const)('breaks the handshake: %s', async (fault, said) => {
    expect(await handshake({ fault })).toMatch(said);
  });

  it('sends a chain of hundreds of certificates', async () => {
    const certificates = await createCertificates('chain-bomb', { bombLength: 500 });
    // OpenSSL gives up at its limit for a chain, 100 kB: the server has really sent more.
    expect(await handshake({ certificates })).toMatch(/EXCESSIVE_MESSAGE_SIZE/);
  });

  it('accepts EXTERNAL with the certificate it knows', async () => {
    const authority = await createAuthority();
    const own = await authority.issue({ names: ['client-1'], usage: 'client' });
    const { client, ca } = await start({
      users: [{ name: 'user', certificateName: 'client-1' }],
      mechanisms: ['EXTERNAL'],
      tls: { clientCertificate: 'request', clientAuthority: authority.certificate },
      security: 'implicit',
    });
    await client.secure(ca, { cert: own.certificate, key: own.key });
    await client.reply();
    await client.send('EHLO client.test');
    expect(await client.send('AUTH EXTERNAL =')).toMatch(/^235 /);
  });
});
