import type { Duplex } from 'node:stream';

/**
 * Reads lines and exact octet counts from one stream after another: `attach` moves it to the TLS stream. Lines end
 * at LF; a CR before it is dropped, so that a client with bare LF is understood and can be judged by the log.
 */
export class LineReader {
  #stream: Duplex | undefined;
  #buffer: Buffer = Buffer.alloc(0);
  #ended = false;
  #wake: (() => void) | undefined;

  /** Reads from this stream from now on; what was buffered and not read is returned and forgotten. */
  attach(stream: Duplex): Buffer {
    const rest = this.detach();
    this.#stream = stream;
    this.#ended = false;
    stream.on('data', this.#onData);
    for (const event of ['end', 'close', 'error'] as const) stream.on(event, this.#onEnd);
    return rest;
  }

  /** Leaves the stream alone (its errors stay handled) and returns what was not read. */
  detach(): Buffer {
    const stream = this.#stream;
    if (stream) {
      stream.off('data', this.#onData);
      for (const event of ['end', 'close'] as const) stream.off(event, this.#onEnd);
      stream.pause();
    }
    const rest = this.#buffer;
    this.#buffer = Buffer.alloc(0);
    this.#stream = undefined;
    return rest;
  }

  /** True when bytes have arrived that nobody asked for yet. */
  get pending(): number {
    return this.#buffer.length;
  }

  /** The first octet that waits to be read. */
  get next(): number | undefined {
    return this.#buffer[0];
  }

  /** The next line as Latin-1 without its end, or `undefined` when the peer has gone. */
  async readLine(): Promise<string | undefined> {
    for (;;) {
      const end = this.#buffer.indexOf(0x0a);
      if (end >= 0) {
        const line = this.#buffer.subarray(0, end).toString('latin1');
        this.#buffer = this.#buffer.subarray(end + 1);
        return line.endsWith('\r') ? line.slice(0, -1) : line;
      }
      if (!(await this.#more())) return undefined;
    }
  }

  /** Exactly this many octets, or `undefined` when the peer has gone before. */
  async readOctets(count: number): Promise<Buffer | undefined> {
    while (this.#buffer.length < count) {
      if (!(await this.#more())) return undefined;
    }
    const octets = this.#buffer.subarray(0, count);
    this.#buffer = this.#buffer.subarray(count);
    return octets;
  }

  /** Waits for any byte without taking it. False when the peer has gone. */
  async waitForBytes(): Promise<boolean> {
    return this.#buffer.length > 0 || (await this.#more());
  }

  /** Resolves when the peer has gone; what it still sends is thrown away. */
  async drain(): Promise<void> {
    while (await this.#more()) this.#buffer = Buffer.alloc(0);
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const before = this.#buffer.length;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    return this.#buffer.length > before;
  }

  readonly #onData = (bytes: Buffer): void => {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    this.#wake?.();
  };

  readonly #onEnd = (): void => {
    this.#ended = true;
    this.#wake?.();
  };
}
