import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDataBlock, withCrlfLines } from './message.ts';

/** What a server makes of the data (RFC 5321 §4.5.2), written from the RFC: lines end with CRLF and nothing else. */
function receive(data: Buffer): { readonly message: string; readonly rest: string } {
  const text = data.toString('latin1');
  const message: string[] = [];
  let at = 0;
  for (;;) {
    const end = text.indexOf('\r\n', at);
    if (end === -1) throw new Error('the end of the data is missing');
    const line = text.slice(at, end);
    at = end + 2;
    if (line === '.') return { message: message.join(''), rest: text.slice(at) };
    message.push(`${line.startsWith('.') ? line.slice(1) : line}\r\n`);
  }
}

test.each([
  ['', '.\r\n'],
  ['a', 'a\r\n.\r\n'],
  ['a\r\n', 'a\r\n.\r\n'],
  ['.', '..\r\n.\r\n'],
  ['.\r\n.\r\n', '..\r\n..\r\n.\r\n'],
  ['a\r\n.b\r\n', 'a\r\n..b\r\n.\r\n'],
  ['a.b', 'a.b\r\n.\r\n'],
  ['a\n.\nb', 'a\r\n..\r\nb\r\n.\r\n'],
  ['a\r.\rb', 'a\r\n..\r\nb\r\n.\r\n'],
])('%j goes over the wire as %j', (message, wire) => {
  expect(toDataBlock(Buffer.from(message)).toString()).toBe(wire);
});

const smuggled = fc.array(
  fc.constantFrom('\r', '\n', '\r\n', '.', '\n.\n', '\r.\r', '\r\n.\r', '\n.\r\n', 'a'),
);

test('no message ends the data early, and the server gets it back whole', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        smuggled.map((parts) => Buffer.from(parts.join(''))),
        fc.uint8Array().map((bytes) => Buffer.from(bytes)),
      ),
      (message) => {
        const { message: received, rest } = receive(toDataBlock(message));
        expect(rest).toBe('');
        const lines = withCrlfLines(message).toString('latin1');
        expect(received).toBe(lines === '' || lines.endsWith('\r\n') ? lines : `${lines}\r\n`);
        expect(received.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      },
    ),
  );
});
