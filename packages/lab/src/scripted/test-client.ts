import { connect, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { LineReader } from './line-reader.ts';

/** A client for the tests of the scripted server: sends lines, reads whole replies. Checks nothing itself. */
export class TestClient {
  readonly #reader = new LineReader();
  #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('error', () => undefined);
    this.#reader.attach(socket);
  }

  static async open(port: number, host = '127.0.0.1'): Promise<TestClient> {
    const socket = connect({ port, host, noDelay: true });
    await new Promise((resolve) => socket.once('connect', resolve));
    return new TestClient(socket);
  }

  /** One reply, its lines joined by LF; `undefined` when the server has gone. */
  async reply(): Promise<string | undefined> {
    const lines: string[] = [];
    for (;;) {
      const line = await this.#reader.readLine();
      if (line === undefined) return undefined;
      lines.push(line);
      if (!/^\d{3}-/.test(line)) return lines.join('\n');
    }
  }

  async send(line: string): Promise<string | undefined> {
    this.#socket.write(`${line}\r\n`);
    return this.reply();
  }

  write(text: string): void {
    this.#socket.write(text, 'latin1');
  }

  /** Upgrades; rejects with the TLS error. */
  async secure(ca: string, options: object = {}): Promise<TLSSocket> {
    this.#reader.detach();
    const socket = connectTls({ socket: this.#socket, ca, servername: 'localhost', ...options });
    await new Promise<void>((resolve, reject) => {
      socket.once('secureConnect', () => resolve());
      socket.once('error', reject);
      socket.once('close', () => reject(new Error('closed')));
    });
    this.#socket = socket;
    this.#reader.attach(socket);
    return socket;
  }

  end(): void {
    this.#socket.destroy();
  }
}
