import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Lab } from '../lab.ts';
import { startResponder } from './responders.ts';
import { TestClient } from './test-client.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

it.each([
  ['imap', /^\* OK .*IMAP4rev1/],
  ['pop3', /^\+OK /],
  ['ssh', /^SSH-2\.0-/],
  ['ftp', /^220 /],
  ['http-at-once', /^HTTP\/1\.1 403/],
] as const)('%s greets as such', async (kind, greeting) => {
  const { port } = await startResponder(lab, kind);
  const client = await TestClient.open(port);
  expect(await client.reply()).toMatch(greeting);
  client.end();
});

it('http is silent until asked and then answers 400, also to a TLS hello', async () => {
  const { port, received } = await startResponder(lab, 'http');
  expect(await (await TestClient.open(port)).send('EHLO client.test')).toBe('HTTP/1.1 400 Bad Request');
  const client = await TestClient.open(port);
  client.write('\x16\x03\x01\x00\x05hello');
  expect(await client.reply()).toBe('HTTP/1.1 400 Bad Request');
  expect(received[0]).toBe('EHLO client.test\r\n');
});

it('mysql sends one packet whose length it announces', async () => {
  const { port } = await startResponder(lab, 'mysql');
  const socket = connect(port, '127.0.0.1');
  const [packet] = (await once(socket, 'data')) as [Buffer];
  expect(packet.readUIntLE(0, 3)).toBe(packet.length - 4);
  expect(packet.subarray(4, 12).toString('latin1')).toBe('\n8.0.36\0');
  socket.destroy();
});
