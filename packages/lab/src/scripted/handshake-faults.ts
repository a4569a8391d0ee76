import { Duplex } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import type { LineReader } from './line-reader.ts';
import type { HandshakeFault } from './options.ts';
import { acceptTls, type ServerTls } from './server-tls.ts';
import type { Writer } from './writer.ts';

/** RFC 8446 §6.2: the alert a server sends when no parameters can be agreed on. */
const handshakeFailure = 40;

/**
 * Plays a broken handshake in clear bytes. Returns how the connection ends; it never succeeds.
 *
 * @param reader still attached to the raw stream
 */
export async function playHandshakeFault(
  fault: HandshakeFault,
  tls: ServerTls,
  reader: LineReader,
  writer: Writer,
): Promise<'close' | 'reset' | 'stall'> {
  if (!(await reader.waitForBytes())) return 'close';
  switch (fault) {
    case 'alert':
      await writer.bytes(record(0x15, Buffer.from([2, tls.options.alert ?? handshakeFailure])));
      return 'close';
    case 'garbage':
      await writer.bytes(Buffer.from('this is no TLS record, and the line goes on for a while\r\n'));
      return 'close';
    case 'cut':
      await cutShort(tls, reader, writer);
      return 'close';
    case 'endless-records':
      return flood(writer, record(0x14, Buffer.from([1])));
    case 'endless-warnings':
      // Level 1 (warning), user_canceled: may come before the ServerHello.
      return flood(writer, record(0x15, Buffer.from([1, 90])));
    case 'endless-message':
      await writer.bytes(record(0x16, Buffer.from([2, 0xff, 0xff, 0xff])));
      return flood(writer, record(0x16, Buffer.alloc(16_000)));
    default:
      return fault;
  }
}

/** A TLS record of type `type`, labelled TLS 1.2 as TLS 1.3 does too. */
export function record(type: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([type, 3, 3, content.length >> 8, content.length & 0xff]), content]);
}

/** Writes for as long as the client takes it; `Writer.bytes` waits for the system's buffer. */
async function flood(writer: Writer, bytes: Buffer): Promise<'close'> {
  while (writer.open) {
    await writer.bytes(bytes);
    await turn();
  }
  return 'close';
}

/** Runs a real handshake against the client's bytes and lets only the first part of the answer out. */
async function cutShort(tls: ServerTls, reader: LineReader, writer: Writer): Promise<void> {
  let left = tls.options.cutAfterBytes ?? 300;
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const inner = new Duplex({
    read: () => undefined,
    write(bytes: Buffer, _encoding, callback) {
      const part = bytes.subarray(0, left);
      left -= part.length;
      void writer.bytes(part).then(() => {
        callback();
        if (left <= 0) finish();
      });
    },
  });
  const accepted = acceptTls(inner, tls).catch(finish);
  const pump = async (): Promise<void> => {
    while (await reader.waitForBytes()) inner.push((await reader.readOctets(reader.pending)) ?? null);
    finish();
  };
  void pump();
  await done;
  inner.destroy();
  await accepted;
}
