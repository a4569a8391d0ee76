import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { judge } from '../verdict/judge.ts';
import { probe } from './probe.ts';

const open: { server: Server; sockets: Socket[] }[] = [];
afterEach(() => {
  for (const { server, sockets } of open.splice(0)) {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
});

/** A server with PIPELINING that answers MAIL as told, and then does as told in place of answering RCPT. */
async function server(mail: string, then: 'silence' | 'close'): Promise<number> {
  const sockets: Socket[] = [];
  const listener = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    socket.write('220 mail.example.com ESMTP\r\n');
    socket.on('data', (bytes) => {
      for (const line of bytes.toString().split('\r\n')) {
        if (line.startsWith('EHLO')) socket.write('250-mail.example.com\r\n250 PIPELINING\r\n');
        if (line.startsWith('MAIL')) socket.write(mail);
        if (line.startsWith('RCPT') && then === 'close') socket.end();
      }
    });
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  open.push({ server: listener, sockets });
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function checked(port: number) {
  const settings = { host: '127.0.0.1', port, security: 'none', controlPorts: [] } as const;
  const envelope = { from: 'app@example.com', to: 'you@example.com' };
  return judge(await probe({ ...settings, ...envelope, timeouts: { command: 500 } }));
}

test.each(['silence', 'close'] as const)('an accepted sender stays accepted: %s after it', async (then) => {
  const { stage, stages, facts } = await checked(await server('250 2.1.0 Ok\r\n', then));
  expect(facts.envelope.mail?.code).toBe(250);
  expect(stages.find((one) => one.stage === 'mail')?.status).toBe('passed');
  expect(stages.find((one) => one.stage === 'rcpt')?.status).toBe('failed');
  expect(stage).toBe('rcpt');
});

test.each(['silence', 'close'] as const)('a refused sender is the cause: %s after it', async (then) => {
  const refusal = '553 5.7.1 <app@example.com>: Sender address rejected: not owned by user alice\r\n';
  const { cause, stage, stages } = await checked(await server(refusal, then));
  expect(stage).toBe('mail');
  expect(cause).toBe('sender-not-permitted');
  expect(stages.find((one) => one.stage === 'mail')?.status).toBe('failed');
});
