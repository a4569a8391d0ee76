import { connect, createServer, type Server, type Socket } from 'node:net';
import { garbage, type ProxyOptions } from './proxy-faults.ts';
import { passOn } from './relay.ts';

/** RFC 1928 §3: methods. */
const noLogin = 0;
const userPassword = 2;
const noneAcceptable = 0xff;
/** RFC 1928 §6: replies. */
const replies = { succeeded: 0, generalFailure: 1, notAllowed: 2, hostUnreachable: 4, refused: 5 } as const;

/** A SOCKS5 proxy (RFC 1928, login RFC 1929; CONNECT only). The caller listens. */
export function createSocks5Proxy(options: ProxyOptions = {}): Server {
  return createServer((client) => {
    client.setNoDelay();
    client.on('error', () => client.destroy());
    if (options.fault === 'silence') return void client.resume();
    if (options.fault === 'garbage') {
      client.resume();
      return void client.end(garbage);
    }
    serve(client, options).catch(() => client.destroy());
  });
}

async function serve(client: Socket, options: ProxyOptions): Promise<void> {
  const read = createReader(client);
  const [version, methodCount = 0] = await read(2);
  const methods = await read(methodCount);
  const wanted = options.login === undefined && options.fault !== 'login-required' ? noLogin : userPassword;
  if (version !== 5 || !methods.includes(wanted)) return void client.end(Buffer.from([5, noneAcceptable]));
  client.write(Buffer.from([5, wanted]));
  if (wanted === userPassword && !(await isLoginRight(client, read, options))) return;
  const [, , , addressType] = await read(4);
  const host = await readAddress(read, addressType);
  const port = (await read(2)).readUInt16BE();
  const reply = (code: number): Buffer => Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]);
  if (options.fault === 'refused') return void client.end(reply(replies.notAllowed));
  if (options.fault === 'unreachable') return void client.end(reply(replies.hostUnreachable));
  const server = connect({ host, port });
  server.setNoDelay();
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (!server.pending && server.readyState === 'open') return;
    client.end(reply(error.code === 'ECONNREFUSED' ? replies.refused : replies.generalFailure));
  });
  server.once('connect', () => {
    client.write(reply(replies.succeeded));
    read.release();
    passOn(client, server);
    passOn(server, client);
  });
  client.once('close', () => server.destroy());
}

async function isLoginRight(client: Socket, read: Reader, options: ProxyOptions): Promise<boolean> {
  const [, userLength = 0] = await read(2);
  const user = (await read(userLength)).toString();
  const [passwordLength = 0] = await read(1);
  const password = (await read(passwordLength)).toString();
  const isRight = user === options.login?.user && password === options.login.password;
  if (isRight) client.write(Buffer.from([1, 0]));
  else client.end(Buffer.from([1, 1]));
  return isRight;
}

async function readAddress(read: Reader, type: number | undefined): Promise<string> {
  if (type === 1) return (await read(4)).join('.');
  if (type === 4) {
    const bytes = await read(16);
    return Array.from({ length: 8 }, (_, index) => bytes.readUInt16BE(index * 2).toString(16)).join(':');
  }
  const [length = 0] = await read(1);
  return (await read(length)).toString();
}

interface Reader {
  (length: number): Promise<Buffer>;
  /** Stops reading: what is left goes back into the socket. */
  release(): void;
}

function createReader(socket: Socket): Reader {
  let buffered = Buffer.alloc(0);
  let wake: (() => void) | undefined;
  const onData = (chunk: Buffer): void => {
    buffered = Buffer.concat([buffered, chunk]);
    wake?.();
  };
  socket.on('data', onData);
  socket.once('close', () => wake?.());
  const read = async (length: number): Promise<Buffer> => {
    while (buffered.length < length) {
      if (socket.destroyed) throw new Error('closed before the request was whole');
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const taken = buffered.subarray(0, length);
    buffered = buffered.subarray(length);
    return taken;
  };
  const release = (): void => {
    socket.off('data', onData);
    socket.pause();
    if (buffered.length > 0) socket.unshift(buffered);
  };
  return Object.assign(read, { release });
}
