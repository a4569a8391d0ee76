import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Lab } from '../lab.ts';
import { hostileBehaviours, hostileUser, replySplits, startHostile } from './catalogue.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

/** Bytes the server sends within a number of bytes or until it ends, after these lines. */
async function receive(id: string, limit: number, ...lines: readonly string[]): Promise<string> {
  const behaviour = hostileBehaviours.find((one) => one.id === id);
  if (!behaviour) throw new Error(`no behaviour ${id}`);
  const { port } = await startHostile(lab, behaviour);
  const socket = connect({ port, host: '127.0.0.1' });
  socket.on('error', () => undefined);
  const chunks: Buffer[] = [];
  let size = 0;
  for (const line of lines) socket.write(`${line}\r\n`);
  await new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.on('data', (bytes: Buffer) => {
      chunks.push(bytes);
      size += bytes.length;
      if (size >= limit) socket.destroy();
    });
  });
  return Buffer.concat(chunks).toString('latin1');
}

describe('the catalogue of hostile behaviours', () => {
  it('has unique ids and covers silence, close and reset at every stage', () => {
    const ids = hostileBehaviours.map((behaviour) => behaviour.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const stage of [
      'greeting',
      'ehlo',
      'starttls',
      'tls',
      'auth',
      'mail',
      'rcpt',
      'data',
      'message',
      'quit',
    ]) {
      for (const ending of ['silent', 'closes', 'resets']) expect(ids).toContain(`${ending}-at-${stage}`);
    }
    expect(new Set(replySplits().map((behaviour) => behaviour.id)).size).toBe(260);
  });

  it('starts every one of them', async () => {
    for (const behaviour of hostileBehaviours.filter((one) => one.id !== 'tls-chain-bomb')) {
      expect((await startHostile(lab, behaviour)).port).toBeGreaterThan(0);
    }
  });

  it('endless line has no line end in a megabyte', async () => {
    expect(await receive('endless-line', 1_000_000)).toMatch(/^220 x+$/);
  });

  it('endless greeting has no last line in a megabyte', async () => {
    expect(await receive('endless-greeting', 1_000_000)).not.toMatch(/^220 /m);
  });

  it('the greeting has 300 kB', async () => {
    expect((await receive('greeting-300-kb', 300_006)).length).toBeGreaterThanOrEqual(300_006);
  });

  it('EHLO lists 10,000 lines', async () => {
    const text = await receive('ehlo-10000-lines', 200_000, 'EHLO a.test', 'QUIT');
    expect(text.match(/^250-X-EXTENSION-/gm)?.length).toBe(10_000);
    expect(text).toMatch(/^250 HELP\r\n221 /m);
  });

  it('the drip never stops', async () => {
    const text = await receive('drip-one-byte', 12);
    expect(text).toMatch(/^220 mailx{4}/);
  });

  it('the refusal repeats the password', async () => {
    const given = Buffer.from(`\0${hostileUser.name}\0${hostileUser.password}`).toString('base64');
    const text = await receive('echoes-password', 10_000, 'EHLO a.test', `AUTH PLAIN ${given}`, 'QUIT');
    expect(text).toMatch(new RegExp(`^535 .*${hostileUser.password}`, 'm'));
  });

  it('a reset is a reset', async () => {
    const behaviour = hostileBehaviours.find((one) => one.id === 'resets-at-greeting');
    if (!behaviour) throw new Error('missing');
    const { port } = await startHostile(lab, behaviour);
    const code = await new Promise((resolve) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.resume();
      socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
      socket.once('end', () => resolve('end'));
    });
    expect(code).toBe('ECONNRESET');
  });
});
