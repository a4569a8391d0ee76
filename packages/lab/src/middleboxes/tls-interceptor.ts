import { connect, createServer, type Server, type Socket } from 'node:net';
import { connect as connectTls, createSecureContext, type SecureContext, TLSSocket } from 'node:tls';
import { passOn, type Upstream } from './relay.ts';

/** How an interceptor is set up. */
export interface InterceptorOptions {
  readonly upstream: Upstream;
  readonly mode: 'implicit' | 'starttls';
  /** PEM of what it shows the client: a leaf for the server's name, made by the product's own authority. */
  readonly chain: string;
  readonly key: string;
}

/**
 * Ends the client's TLS and starts its own towards the real server, as antivirus mail shields and inspecting firewalls
 * do: the client gets a certificate for the right name from an authority it may not know. The caller listens.
 */
export function createTlsInterceptor(options: InterceptorOptions): Server {
  const context = createSecureContext({ cert: options.chain, key: options.key });
  return createServer((client) => {
    const server = connect(options.upstream);
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      socket.setNoDelay();
      socket.on('error', end);
    }
    if (options.mode === 'implicit') joinTls(client, server, context, end);
    else awaitStarttls(client, server, context, end);
  });
}

/** Passes cleartext until the server has agreed to STARTTLS. */
function awaitStarttls(client: Socket, server: Socket, context: SecureContext, end: () => void): void {
  let isAsked = false;
  const onClientData = (chunk: Buffer): void => {
    isAsked = /^STARTTLS\r?\n$/im.test(chunk.toString('latin1'));
    server.write(chunk);
  };
  const onServerData = (chunk: Buffer): void => {
    client.write(chunk);
    if (!isAsked || !chunk.toString('latin1').startsWith('220')) return;
    client.off('data', onClientData);
    server.off('data', onServerData);
    joinTls(client, server, context, end);
  };
  client.on('data', onClientData);
  server.on('data', onServerData);
  client.once('close', () => server.destroy());
  server.once('close', () => client.destroy());
}

function joinTls(client: Socket, server: Socket, context: SecureContext, end: () => void): void {
  const inside = new TLSSocket(client, { isServer: true, secureContext: context });
  // Whether the real certificate is good is not this fault's business; the client cannot know either.
  const outside = connectTls({ socket: server, rejectUnauthorized: false });
  inside.on('error', end);
  outside.on('error', end);
  passOn(inside, outside);
  passOn(outside, inside);
}
