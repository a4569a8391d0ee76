import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Listening } from './listen.ts';

/** A client for the lab's own tests: sends text, waits for text. Knows nothing of SMTP. */
export class Dialogue {
  #socket: Socket;
  #text = '';
  #wake: (() => void) | undefined;
  #end: string | undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#attach(socket);
  }

  static open(where: Listening): Dialogue {
    return new Dialogue(connect(where));
  }

  /** What was received and not yet taken by `until`. */
  get received(): string {
    return this.#text;
  }

  send(text: string): void {
    this.#socket.write(text, 'latin1');
  }

  /**
   * Waits until the text received matches and takes it up to the end of the match.
   *
   * @throws when the connection ends first; the message holds what came
   */
  async until(pattern: RegExp): Promise<string> {
    for (;;) {
      const match = pattern.exec(this.#text);
      if (match !== null) {
        const end = match.index + match[0].length;
        const taken = this.#text.slice(0, end);
        this.#text = this.#text.slice(end);
        return taken;
      }
      if (this.#end !== undefined) throw new Error(`${this.#end} after ${JSON.stringify(this.#text)}`);
      await this.#change();
    }
  }

  /** Sends one line and gives the whole reply. */
  command(line: string): Promise<string> {
    this.send(`${line}\r\n`);
    return this.reply();
  }

  /** One whole SMTP reply. */
  reply(): Promise<string> {
    return this.until(/^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/m);
  }

  /** Waits for the end: `end`, or the code of the error. */
  async ended(): Promise<string> {
    while (this.#end === undefined) await this.#change();
    return this.#end;
  }

  /** TLS from here on; gives the common name of the issuer of what the other side shows. */
  async startTls(servername: string, ca: string): Promise<{ issuer: string; isTrusted: boolean }> {
    this.#socket.removeAllListeners('data');
    const tls = connectTls({ socket: this.#socket, servername, ca, rejectUnauthorized: false });
    this.#socket = tls;
    this.#attach(tls);
    await new Promise<void>((resolve, reject) => {
      tls.once('secureConnect', resolve);
      tls.once('error', reject);
    });
    return { issuer: String(tls.getPeerCertificate().issuer.CN), isTrusted: tls.authorized };
  }

  close(): void {
    this.#socket.destroy();
  }

  #attach(socket: Socket): void {
    const finish = (word: string): void => {
      this.#end ??= word;
      this.#wake?.();
    };
    socket.on('data', (chunk: Buffer) => {
      this.#text += chunk.toString('latin1');
      this.#wake?.();
    });
    socket.on('end', () => finish('end'));
    socket.on('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
