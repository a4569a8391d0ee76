import { createServer, type Socket } from 'node:net';
import { Lab } from '@postroad/lab/lab';
import { listenInLab } from '@postroad/lab/middleboxes/listen';
import type { ScriptedServerOptions } from '@postroad/lab/scripted/options';
import { startScriptedServer } from '@postroad/lab/scripted/server';
import { describe, expect, test } from 'vitest';
import { connectSession, openSession } from './testing/open-session.ts';

const envelope = { reversePath: 'alice@lab.test', recipients: ['bob@lab.test', 'carol@lab.test'] };
const open: ScriptedServerOptions = { security: 'none' };

/** A server that notes the pieces in which bytes arrive, and answers each line with 250. */
async function startNotingServer(lab: Lab, extensions: readonly string[]) {
  const pieces: string[] = [];
  const ehlo = ['noting.lab.test', ...extensions]
    .map((line, at, all) => `250${at === all.length - 1 ? ' ' : '-'}${line}\r\n`)
    .join('');
  const server = createServer((socket: Socket) => {
    socket.write('220 noting.lab.test\r\n');
    socket.on('data', (chunk: Buffer) => {
      const text = chunk.toString('latin1');
      pieces.push(text);
      for (const line of text.split('\r\n').slice(0, -1))
        socket.write(line.startsWith('EHLO') ? ehlo : '250 2.0.0 ok\r\n');
    });
  });
  const { host, port } = await listenInLab(lab, server, 'noting server');
  return { address: host, port, files: { ca: '' }, pieces };
}

describe('command groups (RFC 2920)', () => {
  test('MAIL and every RCPT leave in one write where PIPELINING is offered', async () => {
    await using lab = await Lab.open();
    const server = await startNotingServer(lab, ['PIPELINING']);
    const { session } = await openSession(server);
    const result = await session.transaction(envelope);
    expect(result.rcpt).toHaveLength(2);
    expect(server.pieces.slice(1)).toEqual([
      'MAIL FROM:<alice@lab.test>\r\nRCPT TO:<bob@lab.test>\r\nRCPT TO:<carol@lab.test>\r\n',
    ]);
    session.quit();
  });

  test('without PIPELINING each waits for the reply before it', async () => {
    await using lab = await Lab.open();
    const server = await startNotingServer(lab, ['8BITMIME']);
    const { session } = await openSession(server);
    await session.transaction(envelope);
    expect(server.pieces.slice(1)).toEqual([
      'MAIL FROM:<alice@lab.test>\r\n',
      'RCPT TO:<bob@lab.test>\r\n',
      'RCPT TO:<carol@lab.test>\r\n',
    ]);
    session.quit();
  });

  test('each reply goes to its own command, refusals among them too', async () => {
    await using lab = await Lab.open();
    const answers = { rcpt: { match: /bob/, reply: '550 5.1.1 no such user' } };
    const server = await startScriptedServer(lab, { ...open, answers });
    const { session } = await openSession(server);
    const { mail, rcpt } = await session.transaction(envelope);
    expect([mail.code, ...rcpt.map(({ code }) => code)]).toEqual([250, 550, 250]);
    expect(session.state).toBe('rcpt');
    session.quit();
  });

  test('without PIPELINING a refused MAIL is not followed by a RCPT', async () => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, {
      ...open,
      hideExtensions: ['PIPELINING'],
      answers: { mail: '550 5.7.1 not you' },
    });
    const { session } = await openSession(server);
    expect(await session.transaction(envelope)).toMatchObject({ mail: { code: 550 }, rcpt: [] });
    expect(server.log.count('RCPT')).toBe(0);
    expect(session.state).toBe('ready');
    session.quit();
  });
});

const message = Buffer.from('Subject: test\r\n\r\n.dot\r\n..two\r\nlast');
const received = 'Subject: test\r\n\r\n.dot\r\n..two\r\nlast';

describe('messages', () => {
  test('one session carries several transactions, by DATA and by BDAT', async () => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, open);
    const { session } = await openSession(server);
    for (let round = 0; round < 3; round += 1) {
      await session.transaction(envelope);
      expect((await session.data(message)).final?.code).toBe(250);
      expect(session.state).toBe('ready');
      await session.transaction(envelope);
      expect((await session.bdat(message)).code).toBe(250);
    }
    expect(server.log.sessions).toBe(1);
    expect(server.log.messages.map(({ by }) => by)).toEqual(['DATA', 'BDAT', 'DATA', 'BDAT', 'DATA', 'BDAT']);
    for (const { content, forwardPaths } of server.log.messages) {
      // DATA ends the last line; BDAT sends the octets as they are (RFC 3030 §2).
      expect(content.replace(/\r\n$/, '')).toBe(received);
      expect(forwardPaths).toEqual(envelope.recipients);
    }
    session.quit();
  });

  test('a refused DATA transmits nothing', async () => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, { ...open, answers: { data: '554 5.7.1 no data' } });
    const { session } = await openSession(server);
    await session.transaction(envelope);
    const result = await session.data(message);
    expect(result).toMatchObject({ command: { code: 554 } });
    expect(result.final).toBeUndefined();
    expect((await session.rset()).code).toBe(250);
    expect(session.state).toBe('ready');
    expect(server.log.messages).toEqual([]);
    session.quit();
  });

  test('BDAT needs CHUNKING', async () => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, { ...open, hideExtensions: ['CHUNKING'] });
    const { session } = await openSession(server);
    await session.transaction(envelope);
    await expect(session.bdat(message)).rejects.toThrow(/CHUNKING/);
    session.quit();
  });

  test('QUIT inside of a transaction resets it first, and nothing is transmitted', async () => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, open);
    const { session } = await openSession(server);
    await session.transaction(envelope);
    session.quit();
    await expect.poll(() => server.log.commands().slice(-2)).toEqual(['RSET', 'QUIT']);
    expect(server.log.messages).toEqual([]);
  });
});

describe('extensions', () => {
  const sent = async (options: ScriptedServerOptions, more: object) => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, options);
    const { session } = await openSession(server);
    await session.transaction({ ...envelope, recipients: ['bob@lab.test'], ...more });
    session.quit();
    return server.log.commands().filter((line) => /^(MAIL|RCPT)/.test(line));
  };
  const more = {
    sizeBytes: 1_000,
    body: '8BITMIME',
    dsn: { ret: 'HDRS', envelopeId: 'a+b=c', notify: ['FAILURE', 'DELAY'] },
  } as const;

  test('SIZE, 8BITMIME and DSN parameters go to a server that offers them', async () => {
    expect(await sent(open, more)).toEqual([
      'MAIL FROM:<alice@lab.test> SIZE=1000 BODY=8BITMIME RET=HDRS ENVID=a+2Bb+3Dc',
      'RCPT TO:<bob@lab.test> NOTIFY=FAILURE,DELAY',
    ]);
  });

  test('and to no other', async () => {
    expect(await sent({ ...open, hideExtensions: ['SIZE', '8BITMIME', 'DSN'] }, more)).toEqual([
      'MAIL FROM:<alice@lab.test>',
      'RCPT TO:<bob@lab.test>',
    ]);
  });

  test('an address beyond ASCII asks for SMTPUTF8, and is not sent without it', async () => {
    const recipients = ['jürgen@lab.test'];
    expect((await sent(open, { recipients }))[0]).toContain('SMTPUTF8');
    await expect(sent({ ...open, hideExtensions: ['SMTPUTF8'] }, { recipients })).rejects.toMatchObject({
      code: 'EPOLICY',
      rule: 'smtputf8-required',
    });
  });

  test('REQUIRETLS is asked of a server that offers it over TLS, and nothing is sent without it (RFC 8689)', async () => {
    expect((await sent({}, { requireTls: true }))[0]).toContain('REQUIRETLS');
    const refused = { code: 'EPOLICY', rule: 'requiretls-required' };
    await expect(sent({ hideExtensions: ['REQUIRETLS'] }, { requireTls: true })).rejects.toMatchObject(
      refused,
    );
    await expect(
      sent({ ...open, addExtensions: ['REQUIRETLS'] }, { requireTls: true }),
    ).rejects.toMatchObject(refused);
  });

  test.each(['a@b>\r\nRCPT TO:<x@y', 'a b@c', 'a\0@b', '<a@b>'])(
    'the address %j never becomes a command',
    async (address) => {
      await expect(sent(open, { reversePath: address })).rejects.toMatchObject({ code: 'EPOLICY' });
      await expect(sent(open, { recipients: [address] })).rejects.toMatchObject({ code: 'EPOLICY' });
    },
  );
});

test('a reply that comes before its command does not answer the next one', async () => {
  await using lab = await Lab.open();
  const server = createServer((socket) => {
    socket.write('220 early.lab.test\r\n250 2.0.0 not asked for\r\n');
    socket.on('error', () => socket.destroy());
  });
  const { host, port } = await listenInLab(lab, server, 'early server');
  const { session } = await connectSession({ address: host, port, files: { ca: '' } });
  await session.greeting();
  // The second reply is read with the first, so it is there before EHLO.
  await expect(session.ehlo('client.lab.test')).rejects.toMatchObject({ violation: 'unsolicited-reply' });
});

test('a 421 that comes before the next command answers it', async () => {
  await using lab = await Lab.open();
  const server = createServer((socket) => {
    socket.write('220 early.lab.test\r\n421 4.3.2 shutting down\r\n');
  });
  const { host, port } = await listenInLab(lab, server, 'early server');
  const { session } = await connectSession({ address: host, port, files: { ca: '' } });
  await session.greeting();
  expect((await session.ehlo('client.lab.test')).code).toBe(421);
  session.quit();
});
