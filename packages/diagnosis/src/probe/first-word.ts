import type { Duplex } from 'node:stream';
import { type Deadline, printable } from '@postroad/smtp';

const MAX_BYTES = 512;

/**
 * Says one line on a connection that stayed silent and returns what comes back, printable: a web server waits for its
 * client and answers `HTTP/1.1 400`. Only asked after a greeting was waited for in vain, so no mail server that greets
 * late is spoken over. Never throws.
 */
export function firstWord(
  stream: Duplex,
  line: string,
  timeoutMs: number,
  deadline: Deadline,
): Promise<string> {
  return new Promise((resolve) => {
    let received = Buffer.alloc(0);
    const done = () => {
      disarm();
      stream.destroy();
      resolve(printable(received.subarray(0, MAX_BYTES)));
    };
    const disarm = deadline.arm('greeting', timeoutMs, done);
    stream.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (received.includes(0x0a) || received.length >= MAX_BYTES) done();
    });
    stream.on('error', done);
    stream.on('close', done);
    stream.write(`${line}\r\n\r\n`);
  });
}
