import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { probe } from './probe.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

const envelope = { from: 'app@example.com', to: 'you@example.org' };
const text = 'From: <app@example.com>\r\nMessage-ID: <1@example.com>\r\n\r\n.a line with a dot\r\nlast\r\n';
const message = { messageId: '<1@example.com>', bytes: Buffer.from(text) };

test('a message that is handed over is what the server gets, byte for byte', async () => {
  const server = await startScriptedServer(lab);
  const settings = { host: '127.0.0.1', port: server.port, security: 'none', send: true } as const;
  const facts = await probe({ ...settings, ...envelope }, { message });
  expect(server.log.messages).toMatchObject([
    { reversePath: envelope.from, forwardPaths: [envelope.to], content: text },
  ]);
  expect(facts.session).toMatchObject({ data: { code: 250 }, messageId: '<1@example.com>' });
  expect(facts.transcript.map((entry) => entry.text)).toContain(
    `MAIL FROM:<app@example.com> SIZE=${message.bytes.length}`,
  );
});

test('nothing is transmitted without being asked to, whatever is handed over', async () => {
  const server = await startScriptedServer(lab);
  const settings = { host: '127.0.0.1', port: server.port, security: 'none' } as const;
  const facts = await probe({ ...settings, ...envelope }, { message });
  expect(facts.session?.rcpt?.code).toBe(250);
  expect(server.log.messages).toEqual([]);
  expect(facts.session?.messageId).toBeUndefined();
});
