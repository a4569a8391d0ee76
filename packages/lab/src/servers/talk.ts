import { connect, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls';

/** How to reach a server by hand. */
export interface TalkOptions extends Omit<ConnectionOptions, 'host' | 'port' | 'socket'> {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. */
  readonly implicit?: boolean;
  /** Local address to connect from. */
  readonly source?: string;
}

/** A conversation with a server, line by line: for the lab's own tests and to use up limits. Judges nothing. */
export class Talk implements Disposable {
  #socket: Socket | TLSSocket;
  readonly #options: TalkOptions;
  #text = '';
  #end: string | undefined;
  #wake: (() => void) | undefined;

  private constructor(socket: Socket, options: TalkOptions) {
    this.#socket = socket;
    this.#options = options;
    this.#listen(socket);
  }

  /** Connects. The greeting is the first `reply()`. */
  static open(options: TalkOptions): Talk {
    const { implicit, source, host, port, ...tls } = options;
    const where = { host, port, ...(source === undefined ? {} : { localAddress: source }) };
    return new Talk(
      implicit ? connectTls({ ...where, servername: 'localhost', ...tls }) : connect(where),
      options,
    );
  }

  /**
   * The next whole reply, lines joined by LF.
   *
   * @throws when the connection ends first; the message says how
   */
  async reply(): Promise<string> {
    for (;;) {
      const match = /^(?:\d{3}-.*\r?\n)*\d{3}(?: .*)?\r?\n/.exec(this.#text);
      if (match !== null) {
        this.#text = this.#text.slice(match[0].length);
        return match[0].trimEnd().replaceAll('\r\n', '\n');
      }
      if (this.#end !== undefined) throw new Error(`${this.#end} after ${JSON.stringify(this.#text)}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Sends a line and gives the reply. */
  async say(line: string): Promise<string> {
    this.#socket.write(`${line}\r\n`);
    return this.reply();
  }

  /** TLS from here on, after the server's 220 to STARTTLS. */
  async secure(): Promise<void> {
    const plain = this.#socket;
    plain.removeAllListeners('data');
    const { host: _host, port: _port, implicit: _implicit, source: _source, ...tls } = this.#options;
    const socket = connectTls({ servername: 'localhost', ...tls, socket: plain });
    this.#socket = socket;
    this.#listen(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('secureConnect', resolve);
      socket.once('error', reject);
      socket.once('close', () => reject(new Error('closed during the handshake')));
    });
  }

  [Symbol.dispose](): void {
    this.#socket.destroy();
  }

  #listen(socket: Socket): void {
    const end = (how: string): void => {
      this.#end ??= how;
      this.#wake?.();
    };
    socket.on('data', (chunk: Buffer) => {
      this.#text += chunk.toString('utf8');
      this.#wake?.();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    socket.on('close', () => end('closed'));
  }
}

/** The AUTH PLAIN command with its initial response. */
export function authPlain(user: string, password: string): string {
  return `AUTH PLAIN ${Buffer.from(`\0${user}\0${password}`).toString('base64')}`;
}
