/** The common part of all middleboxes: accept, connect to the real server, pass bytes both ways. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import { pipeline, type Transform } from 'node:stream';

/** The real server behind a middlebox. */
export interface Upstream {
  readonly host: string;
  readonly port: number;
}

/** What changes the bytes of one connection on their way. A missing side passes them unchanged. */
export interface Filters {
  readonly toServer?: Transform;
  readonly toClient?: Transform;
}

/**
 * A relay. The caller listens.
 *
 * @param createFilters called for each connection
 */
export function createRelay(upstream: Upstream, createFilters: () => Filters = () => ({})): Server {
  return createServer({ allowHalfOpen: true }, (client) => {
    const server = connect({ ...upstream, allowHalfOpen: true });
    client.setNoDelay();
    server.setNoDelay();
    const { toServer, toClient } = createFilters();
    passOn(client, server, toServer);
    passOn(server, client, toClient);
  });
}

/** One direction. When it breaks both sides end, as they would when the packets themselves no longer get through. */
export function passOn(from: Socket, to: Socket, filter?: Transform): void {
  const onEnd = (error: unknown): void => {
    if (error === undefined || error === null) return;
    from.destroy();
    to.destroy();
  };
  // Two pipelines on one socket, one for each direction, come to eleven listeners.
  from.setMaxListeners(20);
  if (filter === undefined) pipeline(from, to, onEnd);
  else pipeline(from, filter, to, onEnd);
}
