import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { LineReader } from '../scripted/line-reader.ts';
import { TestClient } from '../scripted/test-client.ts';
import { DialogueTransport, type HostileDialogue, playDialogue } from './dialogue.ts';
import { generateDialogue } from './fuzz.ts';

function digest(dialogue: HostileDialogue): string {
  return createHash('sha256').update(JSON.stringify(dialogue)).digest('hex');
}

/** Talks as long as the server does: a line for every line heard. Returns what it heard. */
async function converse(dialogue: HostileDialogue): Promise<string> {
  const transport = new DialogueTransport(dialogue);
  const reader = new LineReader();
  reader.attach(transport);
  let heard = '';
  for (let sent = 0; sent < 40; sent += 1) {
    const line = await reader.readLine();
    if (line === undefined) return heard;
    heard += `${line}\n`;
    if (!transport.writableEnded) transport.write('.\r\n');
  }
  transport.destroy();
  return heard;
}

it('a seed always gives the same dialogue, and another seed another', () => {
  const seeds = Array.from({ length: 2_000 }, (_, index) => index);
  const first = seeds.map((seed) => digest(generateDialogue(seed)));
  expect(seeds.map((seed) => digest(generateDialogue(seed)))).toEqual(first);
  // A few collide: the same model with the same short mutation.
  expect(new Set(first).size).toBeGreaterThan(1_800);
});

it('every dialogue ends by itself in memory', async () => {
  const ended = await Promise.all(Array.from({ length: 500 }, (_, seed) => converse(generateDialogue(seed))));
  expect(ended.filter((heard) => heard.startsWith('220')).length).toBeGreaterThan(100);
});

it('says the same over TCP as in memory', async () => {
  const dialogue: HostileDialogue = {
    steps: [
      { after: 'nothing', send: Buffer.from('220 a\r\n') },
      { after: 'line', send: Buffer.from('250 b\r\n') },
      { after: 'end-of-data', send: Buffer.from('250 c\r\n') },
    ],
    end: 'close',
    pieceBytes: 2,
  };
  const server = createServer((socket) => void playDialogue(socket, dialogue));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const client = await TestClient.open(typeof address === 'object' && address ? address.port : 0);
  const heard = [
    await client.reply(),
    await client.send('x'),
    await client.send('line\r\n.'),
    await client.reply(),
  ];
  expect(heard).toEqual(['220 a', '250 b', '250 c', undefined]);
  await new Promise((resolve) => server.close(resolve));

  const transport = new DialogueTransport(dialogue);
  const reader = new LineReader();
  reader.attach(transport);
  expect(await reader.readLine()).toBe('220 a');
  transport.write('x\r\n');
  expect(await reader.readLine()).toBe('250 b');
  transport.write('line\r\n.\r\n');
  expect([await reader.readLine(), await reader.readLine()]).toEqual(['250 c', undefined]);
});

it('breaks with ECONNRESET when the dialogue ends in a reset', async () => {
  const transport = new DialogueTransport({ steps: [], end: 'reset' });
  const error = await new Promise<NodeJS.ErrnoException>((resolve) => transport.once('error', resolve));
  expect(error.code).toBe('ECONNRESET');
});
