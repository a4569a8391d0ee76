import { connect } from 'node:net';
import type { LabProcess } from '../lab.ts';

/** How long a server may take to start. They need a tenth of this; the rest is for a machine under load. */
const startLimitMs = 15_000;

/**
 * Waits until the server accepts a connection and, unless it speaks implicit TLS, has said its first line.
 *
 * @throws with the server's log, when it ends or the time is up
 */
export async function waitUntilReady(
  process: LabProcess,
  host: string,
  port: number,
  options: { readonly greets: boolean; readonly log?: () => string },
): Promise<void> {
  const deadline = Date.now() + startLimitMs;
  while (Date.now() < deadline) {
    if (!process.running) break;
    if (await tryConnection(host, port, options.greets)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const what = process.running ? `is not ready after ${startLimitMs} ms` : 'ended while starting';
  throw new Error(
    `server on ${host}:${port} ${what}\n${process.output().slice(-4_000)}${options.log?.().slice(-4_000) ?? ''}`,
  );
}

/**
 * Waits until a server's log matches.
 *
 * @throws with the log, when the time is up
 */
export async function waitForLog(log: () => string, pattern: RegExp): Promise<void> {
  const deadline = Date.now() + startLimitMs;
  while (!pattern.test(log())) {
    if (Date.now() > deadline) throw new Error(`the log never said ${pattern}:\n${log().slice(-4_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function tryConnection(host: string, port: number, greets: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const done = (ready: boolean): void => {
      socket.destroy();
      resolve(ready);
    };
    socket.setTimeout(2_000, () => done(false));
    socket.once('error', () => done(false));
    socket.once('close', () => done(false));
    if (greets) {
      socket.once('data', () => {
        // Say goodbye: some servers count clients that leave without.
        socket.end('QUIT\r\n');
        done(true);
      });
    } else socket.once('connect', () => done(true));
  });
}
