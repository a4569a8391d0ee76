import { createHash, randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { createCertificates, writeCertificateFiles } from '../certificates.ts';
import type { Lab } from '../lab.ts';
import { LineReader } from './line-reader.ts';
import { endpointOf, listen } from './server.ts';
import { acceptTls, prepareTls } from './server-tls.ts';

/** What else may answer on a port somebody took for SMTP. */
export type ResponderKind = keyof typeof talks;

export interface Responder {
  readonly address: string;
  readonly port: number;
  readonly endpoint: string;
  /** PEM file of the authority of its certificate, with `tls`. */
  readonly ca?: string;
  /** Bytes each connection sent, Latin-1. */
  readonly received: readonly string[];
}

export interface ResponderOptions {
  readonly address?: string;
  /** Speaks TLS at once: HTTPS, IMAPS and so on. */
  readonly tls?: boolean;
}

/** A service that is not SMTP: greets where its protocol greets, and answers lines as such a server would. */
export async function startResponder(
  lab: Lab,
  kind: ResponderKind,
  options: ResponderOptions = {},
): Promise<Responder> {
  const address = options.address ?? '127.0.0.1';
  const port = await lab.freePort(address);
  const received: string[] = [];
  const tls = options.tls ? prepareTls({}, await createCertificates('healthy')) : undefined;
  const files = tls && (await writeCertificateFiles(lab.directory, tls.certificates));
  await listen(lab, address, port, (socket) => {
    const index = received.push('') - 1;
    const begin = async (): Promise<void> => {
      const stream: Duplex = tls ? await acceptTls(socket, tls) : socket;
      stream.on('error', () => undefined);
      stream.on('data', (bytes: Buffer) => {
        received[index] += bytes.toString('latin1');
      });
      await talk(stream, talks[kind]);
    };
    // A client that gives up during the handshake is no fault of the lab.
    begin().catch(() => socket.destroy());
  });
  return { address, port, endpoint: endpointOf(address, port), received, ...(files ? { ca: files.ca } : {}) };
}

/** How a protocol talks: what it says first, and what to a line. `undefined` to a line: closes. */
interface Talk {
  readonly greeting: () => Buffer;
  readonly answer: (line: string) => string | undefined;
}

async function talk(stream: Duplex, { greeting, answer }: Talk): Promise<void> {
  const reader = new LineReader();
  reader.attach(stream);
  const first = greeting();
  if (first.length > 0) stream.write(first);
  // Web servers judge by the first octet: a TLS hello gets its 400 although it holds no line.
  if ((await reader.waitForBytes()) && (reader.next ?? 0) < 0x20) {
    const reply = answer('?');
    if (reply !== undefined) stream.write(Buffer.from(reply, 'latin1'));
    if (reply?.includes('Connection: close')) stream.end();
  }
  for (let line = await reader.readLine(); line !== undefined; line = await reader.readLine()) {
    const reply = answer(line);
    if (reply === undefined || stream.destroyed) break;
    stream.write(Buffer.from(reply, 'latin1'));
    if (reply.includes('Connection: close')) break;
  }
  stream.end();
}

const nothing: Buffer = Buffer.alloc(0);
const badRequest =
  '<html>\r\n<head><title>400 Bad Request</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n';

const talks = {
  /** A web server says nothing until asked; to what is no request it answers 400 and closes. */
  http: {
    greeting: () => nothing,
    answer: (line: string) =>
      line !== ''
        ? `HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Type: text/html\r\nContent-Length: ${badRequest.length}\r\nConnection: close\r\n\r\n${badRequest}`
        : '',
  },
  /** A proxy or health page that answers at the connection, before any request. */
  'http-at-once': {
    greeting: () =>
      Buffer.from(
        'HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nContent-Length: 10\r\nConnection: close\r\n\r\nForbidden\n',
      ),
    answer: () => undefined,
  },
  /** Dovecot's greeting and its answer to an unknown tag and command. */
  imap: {
    greeting: () =>
      Buffer.from(
        '* OK [CAPABILITY IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ STARTTLS AUTH=PLAIN] Dovecot ready.\r\n',
      ),
    answer: (line: string) => `${line.split(' ', 1)[0]} BAD Error in IMAP command received by server.\r\n`,
  },
  pop3: {
    greeting: () => Buffer.from('+OK Dovecot ready.\r\n'),
    answer: (line: string) => (/^QUIT$/i.test(line) ? '+OK Logging out\r\n' : '-ERR Unknown command.\r\n'),
  },
  ssh: {
    greeting: () => Buffer.from('SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n'),
    answer: (line: string) => (line.startsWith('SSH-') ? '' : 'Invalid SSH identification string.\r\n'),
  },
  /** FTP also greets with 220: only the words, and 530 to EHLO, tell it from SMTP. */
  ftp: {
    greeting: () => Buffer.from('220 (vsFTPd 3.0.3)\r\n'),
    answer: (line: string) =>
      /^QUIT$/i.test(line) ? '221 Goodbye.\r\n' : '530 Please login with USER and PASS.\r\n',
  },
  mysql: { greeting: mysqlHandshake, answer: () => undefined },
  /** Accepts, takes everything, says nothing. */
  silent: { greeting: () => nothing, answer: () => '' },
} as const satisfies Record<string, Talk>;

/** MySQL's protocol 10 handshake packet: length, sequence, version, connection id, salt, capabilities. */
function mysqlHandshake(): Buffer {
  // The salt must not contain NUL, so it is drawn from hexadecimal digits.
  const salt = createHash('sha1').update(randomBytes(8)).digest('hex');
  const body = Buffer.concat([
    Buffer.from([10]),
    Buffer.from('8.0.36\0'),
    Buffer.from([8, 0, 0, 0]),
    Buffer.from(`${salt.slice(0, 8)}\0`),
    Buffer.from([0xff, 0xff, 0xff, 0x02, 0x00, 0xff, 0xdf, 21]),
    Buffer.alloc(10),
    Buffer.from(`${salt.slice(8, 20)}\0caching_sha2_password\0`),
  ]);
  return Buffer.concat([Buffer.from([body.length & 0xff, body.length >> 8, 0, 0]), body]);
}
