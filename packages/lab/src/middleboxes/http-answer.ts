import { createServer, type Server } from 'node:net';

/**
 * A web gateway that has been put in the way of every port and answers a connection with its own refusal at once,
 * without waiting for a request. The caller listens.
 */
export function createHttpAnswer(status = '403 Forbidden'): Server {
  const body = `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>\n`;
  const reply = [
    `HTTP/1.1 ${status}`,
    'Content-Type: text/html',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
  return createServer((socket) => {
    socket.on('error', () => {});
    // Unread data would turn the close into a RST, which may overtake the reply.
    socket.resume();
    socket.end(reply);
  });
}

/** Accepts and never says anything: a dead service behind a live port. The caller listens. */
export function createSilence(): Server {
  return createServer((socket) => {
    socket.on('error', () => {});
    socket.resume();
  });
}

/** Accepts and closes at once without a byte, with FIN or with RST: a service that turns the client away. The caller listens. */
export function createSlammedDoor(how: 'close' | 'reset'): Server {
  return createServer((socket) => {
    socket.on('error', () => {});
    if (how === 'reset') socket.resetAndDestroy();
    else socket.end();
  });
}
