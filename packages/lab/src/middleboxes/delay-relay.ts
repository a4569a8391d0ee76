import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Upstream } from './relay.ts';

/**
 * Adds a fixed round trip between client and server, for benchmarks. Half of it is spent in each direction. Opening
 * costs what it would cost on such a path: the server sees the connection one and a half round trips after the SYN,
 * so its greeting arrives after two, of which the kernel's own handshake with this relay took none.
 *
 * @param roundTripMs added round trip, milliseconds
 */
export function createDelayRelay(upstream: Upstream, roundTripMs: number): Server {
  const oneWayMs = roundTripMs / 2;
  return createServer({ allowHalfOpen: true }, (client) => {
    client.setNoDelay();
    client.on('error', () => client.destroy());
    client.pause();
    const timer = setTimeout(() => {
      const server = connect({ ...upstream, allowHalfOpen: true });
      server.setNoDelay();
      server.on('error', () => client.destroy());
      delay(client, server, oneWayMs);
      delay(server, client, oneWayMs);
      // A paused socket stays paused when it gets a listener.
      client.resume();
    }, oneWayMs * 3);
    client.once('close', () => clearTimeout(timer));
  });
}

/**
 * Each chunk has its own timer, started when the chunk arrives, so chunks do not queue behind each other and the rate is
 * not limited. Chunks are taken from one list in order, whichever timer fires first: timers may fire early by a
 * fraction of a millisecond and then out of turn.
 */
function delay(from: Socket, to: Socket, oneWayMs: number): void {
  const waiting: (Buffer | 'end')[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const schedule = (item: Buffer | 'end'): void => {
    waiting.push(item);
    const timer = setTimeout(() => {
      timers.delete(timer);
      const next = waiting.shift();
      if (next === undefined || to.destroyed) return;
      if (next === 'end') to.end();
      else to.write(next);
    }, oneWayMs);
    timers.add(timer);
  };
  from.on('data', schedule);
  from.once('end', () => schedule('end'));
  from.once('close', () => {
    if (!from.readableEnded) to.destroy();
  });
  to.once('close', () => {
    for (const timer of timers) clearTimeout(timer);
    from.destroy();
  });
}
