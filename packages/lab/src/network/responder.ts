/**
 * A small healthy submission server for the far end of a network, where the fault is the network and the server
 * only has to be right. Runs inside this process or, through `responder-program.ts`, inside a namespace.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';

/** How the server presents itself. */
export interface ResponderOptions {
  /** Name in the greeting and in the EHLO reply. */
  readonly name: string;
  /** Text after `220 name `; default `ESMTP`. */
  readonly greeting?: string;
  /** Certificate chain and key (PEM). Without it STARTTLS is not offered. */
  readonly tls?: { readonly chain: string; readonly key: string };
  /** TLS from the first byte, as on port 465. */
  readonly implicitTls?: boolean;
  /** The login that is accepted; any other gets 535. Without it AUTH is not offered. */
  readonly login?: { readonly user: string; readonly password: string };
  /** Offer AUTH only after TLS. Default true. */
  readonly authNeedsTls?: boolean;
  /** Client addresses that may send; others get `refusal` instead of the greeting. Unset: all may. */
  readonly allowlist?: readonly string[];
  /** Whole reply line for a client that is not on the list. */
  readonly refusal?: string;
}

/** Makes the server; the caller listens. */
export function createResponder(options: ResponderOptions): Server {
  return createServer((socket) => {
    // A client that resets is the client's business.
    socket.on('error', () => {});
    serve(socket, options.implicitTls === true ? secure(socket, options) : socket, options);
  });
}

function secure(socket: Socket, options: ResponderOptions): Socket {
  if (options.tls === undefined) throw new Error('TLS asked of a responder without a certificate');
  const context = createSecureContext({ cert: options.tls.chain, key: options.tls.key });
  const tls = new TLSSocket(socket, { isServer: true, secureContext: context });
  tls.on('error', () => socket.destroy());
  return tls;
}

interface Session {
  stream: Socket;
  isSecure: boolean;
  buffered: string;
  step: 'command' | 'data' | 'login-user' | 'login-password' | 'plain' | 'refused';
  user: string;
}

function serve(raw: Socket, stream: Socket, options: ResponderOptions): void {
  const session: Session = { stream, isSecure: stream !== raw, buffered: '', step: 'command', user: '' };
  const say = (text: string): void => {
    session.stream.write(`${text}\r\n`);
  };
  const onData = (chunk: Buffer): void => {
    session.buffered += chunk.toString('latin1');
    for (let end = session.buffered.indexOf('\n'); end >= 0; end = session.buffered.indexOf('\n')) {
      const line = session.buffered.slice(0, end).replace(/\r$/, '');
      session.buffered = session.buffered.slice(end + 1);
      const reply = answer(session, line, options);
      if (reply !== undefined) say(reply);
      if (reply?.startsWith('221')) session.stream.end();
      if (reply?.startsWith('220')) startTls();
    }
  };
  const startTls = (): void => {
    session.buffered = '';
    raw.off('data', onData);
    session.stream = secure(raw, options);
    session.isSecure = true;
    session.stream.on('data', onData);
  };
  stream.on('data', onData);
  const address = raw.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  if (options.allowlist === undefined || options.allowlist.includes(address)) {
    say(`220 ${options.name} ${options.greeting ?? 'ESMTP'}`);
  } else {
    session.step = 'refused';
    say(options.refusal ?? `554 5.7.1 ${address}: Client host rejected: Access denied`);
  }
}

/** The reply to one line; undefined inside DATA. */
function answer(session: Session, line: string, options: ResponderOptions): string | undefined {
  const verb = line.split(' ', 1)[0]?.toUpperCase() ?? '';
  if (session.step === 'refused') return verb === 'QUIT' ? '221 2.0.0 Bye' : '503 5.5.1 Error: access denied';
  if (session.step !== 'command') return answerContinuation(session, line, options);
  switch (verb) {
    case 'EHLO':
      return ehloReply(options, session.isSecure);
    case 'HELO':
      return `250 ${options.name}`;
    case 'STARTTLS':
      if (options.tls === undefined || session.isSecure) return '502 5.5.1 Error: command not implemented';
      return '220 2.0.0 Ready to start TLS';
    case 'AUTH':
      return answerAuth(session, line, options);
    case 'MAIL':
    case 'RCPT':
    case 'RSET':
    case 'NOOP':
      return '250 2.1.0 Ok';
    case 'DATA':
      session.step = 'data';
      return '354 End data with <CR><LF>.<CR><LF>';
    case 'QUIT':
      return '221 2.0.0 Bye';
    default:
      return '502 5.5.2 Error: command not recognized';
  }
}

function answerAuth(session: Session, line: string, options: ResponderOptions): string | undefined {
  const [, mechanism = '', initial] = line.split(' ');
  if (!offersAuth(options, session.isSecure)) return '503 5.5.1 Error: authentication not enabled';
  if (!/^(plain|login)$/i.test(mechanism)) return '504 5.5.4 Error: authentication mechanism not offered';
  session.step = /^plain$/i.test(mechanism) ? 'plain' : 'login-user';
  if (initial !== undefined) return answerContinuation(session, initial, options);
  return session.step === 'plain' ? '334 ' : '334 VXNlcm5hbWU6';
}

function answerContinuation(session: Session, line: string, options: ResponderOptions): string | undefined {
  if (session.step === 'data') {
    if (line !== '.') return undefined;
    session.step = 'command';
    return '250 2.0.0 Ok: queued';
  }
  const text = Buffer.from(line, 'base64').toString();
  if (session.step === 'login-user') {
    session.user = text;
    session.step = 'login-password';
    return '334 UGFzc3dvcmQ6';
  }
  const [, user, password] = session.step === 'plain' ? text.split('\0') : ['', session.user, text];
  session.step = 'command';
  const isRight = user === options.login?.user && password === options.login?.password;
  return isRight ? '235 2.7.0 Authentication successful' : '535 5.7.8 Error: authentication failed';
}

function offersAuth(options: ResponderOptions, isSecure: boolean): boolean {
  return options.login !== undefined && (isSecure || options.authNeedsTls === false);
}

function ehloReply(options: ResponderOptions, isSecure: boolean): string {
  const extensions = [
    'PIPELINING',
    'SIZE 10240000',
    ...(options.tls !== undefined && !isSecure ? ['STARTTLS'] : []),
    ...(offersAuth(options, isSecure) ? ['AUTH PLAIN LOGIN'] : []),
    'ENHANCEDSTATUSCODES',
    '8BITMIME',
  ];
  const lines = [options.name, ...extensions];
  return lines.map((text, index) => `250${index === lines.length - 1 ? ' ' : '-'}${text}`).join('\r\n');
}
