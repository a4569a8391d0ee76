import { createServer, type IncomingMessage } from 'node:http';
import { connect, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSilence } from './http-answer.ts';
import { garbage, type ProxyOptions } from './proxy-faults.ts';
import { passOn } from './relay.ts';

/** An HTTP proxy that knows CONNECT only (RFC 9110 §9.3.6). The caller listens. */
export function createConnectProxy(options: ProxyOptions = {}): Server {
  if (options.fault === 'silence') return createSilence();
  if (options.fault === 'garbage') return createGarbage();
  const server = createServer((_request, response) => {
    response.writeHead(405, { Allow: 'CONNECT', Connection: 'close' }).end();
  });
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const socket = client as Socket;
    socket.on('error', () => socket.destroy());
    const refusal = findRefusal(request, options);
    if (refusal !== undefined)
      socket.end(`HTTP/1.1 ${refusal}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
    else tunnel(request.url ?? '', socket, head);
  });
  return server;
}

function findRefusal(request: IncomingMessage, options: ProxyOptions): string | undefined {
  const { fault, login } = options;
  if (login !== undefined || fault === 'login-required') {
    const right = login && `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`;
    if (right === undefined || request.headers['proxy-authorization'] !== right) {
      return '407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="proxy"';
    }
  }
  if (fault === 'refused') return '403 Forbidden';
  if (fault === 'unreachable') return '504 Gateway Timeout';
  return undefined;
}

function tunnel(target: string, client: Socket, head: Buffer): void {
  const { hostname, port } = new URL(`tcp://${target}`);
  const server = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) });
  server.setNoDelay();
  let isOpen = false;
  server.once('error', () => {
    if (!isOpen) client.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
  });
  server.once('connect', () => {
    isOpen = true;
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) server.write(head);
    passOn(client, server);
    passOn(server, client);
  });
  client.once('close', () => server.destroy());
}

function createGarbage(): Server {
  return createTcpServer((socket) => {
    socket.on('error', () => {});
    socket.resume();
    socket.end(garbage);
  });
}
