import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Whatever ends what a test began: a lab. */
export interface Closing {
  onClose(name: string, undo: () => Promise<void>): void;
}

/** A listener that knows who was there. */
export interface Witness {
  readonly host: string;
  readonly port: number;
  /** Connections since the last time it was asked. Sure: what came before this question has been accepted. */
  arrivals(): Promise<number>;
}

/**
 * Listens on an address of the loopback network and counts. `answer` is written to each connection as it comes; then it
 * is silent.
 */
export async function startWitness(
  lab: Closing,
  host: string,
  port: number,
  answer?: string | ((socket: Socket) => void),
): Promise<Witness> {
  let count = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    count += 1;
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    if (typeof answer === 'string') socket.write(answer);
    else answer?.(socket);
  });
  server.listen({ host, port, ipv6Only: true });
  await once(server, 'listening');
  lab.onClose(`witness ${host}:${port}`, async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  return {
    host,
    port,
    async arrivals() {
      // Connections are accepted in the order in which they came: once ours is there, so are all before it.
      const accepted = once(server, 'connection');
      const own = connect({ host, port });
      own.on('error', () => {});
      await accepted;
      own.destroy();
      const before = count - 1;
      count = 0;
      return before;
    },
  };
}
