/**
 * The server all clients are measured against: `smtp-server-program.ts PORT CERTIFICATE KEY PROCESSES USER PASSWORD`.
 * It does as little as a submission server can: STARTTLS, AUTH PLAIN and LOGIN, MAIL, RCPT, one write per reply. Several
 * processes share the port. It knows nothing of who connects. Prints `ready` when it listens.
 */
import cluster from 'node:cluster';
import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';

const [port = '', certificateFile = '', keyFile = '', processes = '1', user = '', password = ''] =
  process.argv.slice(2);

const plain = Buffer.from(`\0${user}\0${password}`).toString('base64');
const loginUser = Buffer.from(user).toString('base64');
const loginPassword = Buffer.from(password).toString('base64');
const extensions = ['PIPELINING', 'SIZE 35882577', '8BITMIME', 'ENHANCEDSTATUSCODES', 'SMTPUTF8'];

function ehloReply(offer: string): string {
  return `250-bench.lab.test\r\n${[...extensions, offer].map((line) => `250-${line}\r\n`).join('')}250 DSN\r\n`;
}

const cleartextEhlo = ehloReply('STARTTLS');
const securedEhlo = ehloReply('AUTH PLAIN LOGIN');

function serve(): void {
  const secureContext = createSecureContext({
    cert: readFileSync(certificateFile),
    key: readFileSync(keyFile),
  });
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => socket.destroy());
    converse(socket, (rest) => {
      if (rest !== '') {
        socket.destroy();
        return;
      }
      const secured = new TLSSocket(socket, { isServer: true, secureContext });
      secured.on('error', () => socket.destroy());
      converse(secured, undefined);
    });
    socket.write('220 bench.lab.test ESMTP\r\n');
  });
  server.listen({ port: Number(port), host: '127.0.0.1', backlog: 4_096 });
  server.once('listening', () => process.send?.('listening'));
}

/** Reads lines and answers each; `upgrade` is given in cleartext only. */
function converse(stream: Socket | TLSSocket, upgrade: ((rest: string) => void) | undefined): void {
  let pending = '';
  let waiting: 'user' | 'password' | undefined;
  let authenticated = false;
  const onData = (chunk: string): void => {
    pending += chunk;
    let replies = '';
    for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
      const line = pending.slice(0, end);
      pending = pending.slice(end + 2);
      if (waiting !== undefined) {
        const right = line === (waiting === 'user' ? loginUser : loginPassword);
        if (right && waiting === 'user') {
          waiting = 'password';
          replies += '334 UGFzc3dvcmQ6\r\n';
          continue;
        }
        waiting = undefined;
        authenticated = right;
        replies += right ? '235 2.7.0 ok\r\n' : '535 5.7.8 authentication failed\r\n';
        continue;
      }
      const [verb = '', first = '', second = ''] = line.split(' ');
      switch (verb.toUpperCase()) {
        case 'EHLO':
          replies += upgrade === undefined ? securedEhlo : cleartextEhlo;
          break;
        case 'STARTTLS':
          stream.off('data', onData);
          stream.write('220 2.0.0 ready\r\n');
          upgrade?.(pending);
          return;
        case 'AUTH':
          if (upgrade !== undefined) replies += '538 5.7.11 encryption required\r\n';
          else if (first.toUpperCase() === 'LOGIN') {
            waiting = 'user';
            replies += '334 VXNlcm5hbWU6\r\n';
          } else {
            authenticated = second === plain;
            replies += authenticated ? '235 2.7.0 ok\r\n' : '535 5.7.8 authentication failed\r\n';
          }
          break;
        case 'MAIL':
        case 'RCPT':
          replies += authenticated ? '250 2.1.0 ok\r\n' : '530 5.7.0 authentication required\r\n';
          break;
        case 'RSET':
        case 'NOOP':
          replies += '250 2.0.0 ok\r\n';
          break;
        case 'QUIT':
          stream.end(`${replies}221 2.0.0 bye\r\n`);
          return;
        default:
          replies += '502 5.5.1 not implemented\r\n';
      }
    }
    if (replies !== '') stream.write(replies);
  };
  stream.setEncoding('latin1');
  stream.on('data', onData);
}

if (cluster.isPrimary) {
  let left = Number(processes);
  for (let i = 0; i < Number(processes); i += 1) {
    cluster.fork().on('message', () => {
      left -= 1;
      if (left === 0) process.stdout.write('ready\n');
    });
  }
} else {
  serve();
}
