import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { Lab } from '../lab.ts';

/** Where something of the lab listens. */
export interface Listening {
  readonly host: string;
  readonly port: number;
}

/**
 * Starts a server in this process on a free port of 127.0.0.1 (or of `host`); closed with the lab, with its connections.
 *
 * @throws when the address cannot be listened on
 */
export async function listenInLab(
  lab: Lab,
  server: Server,
  name: string,
  host = '127.0.0.1',
): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, host);
  await once(server, 'listening');
  lab.onClose(name, async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  });
  const { port } = server.address() as AddressInfo;
  return { host, port };
}
