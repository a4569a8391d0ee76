import type { Duplex } from 'node:stream';
import { ProxyFailure } from '../errors.ts';
import { MAX_PROXY_HEAD_BYTES } from '../limits.ts';

/** Reads a known number of bytes, or up to a mark, from a socket that speaks a proxy protocol before SMTP. */
export class ByteSource {
  readonly #socket: Duplex;
  #buffered: Buffer = Buffer.alloc(0);
  #failure: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(socket: Duplex) {
    this.#socket = socket;
    socket.on('data', this.#onData);
    socket.on('error', this.#onEnd);
    socket.on('close', this.#onEnd);
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#buffered = Buffer.concat([this.#buffered, chunk]);
    if (this.#buffered.length > MAX_PROXY_HEAD_BYTES) {
      this.#failure = new ProxyFailure('protocol', `the proxy sent more than ${MAX_PROXY_HEAD_BYTES} bytes`);
    }
    this.#wake?.();
  };

  readonly #onEnd = (error?: Error): void => {
    this.#failure ??= new ProxyFailure('protocol', 'the proxy closed the connection', { cause: error });
    this.#wake?.();
  };

  /** Ends a pending read with this failure (the step's timer). */
  fail(failure: Error): void {
    this.#failure ??= failure;
    this.#wake?.();
  }

  async take(length: number): Promise<Buffer> {
    while (this.#buffered.length < length) await this.#more();
    const bytes = this.#buffered.subarray(0, length);
    this.#buffered = this.#buffered.subarray(length);
    return bytes;
  }

  /** Bytes up to and with `mark`. */
  async takeThrough(mark: string): Promise<Buffer> {
    let at = this.#buffered.indexOf(mark);
    while (at === -1) {
      await this.#more();
      at = this.#buffered.indexOf(mark);
    }
    return this.take(at + mark.length);
  }

  /** Leaves the socket; bytes already read are given back to it, paused, for the next reader. */
  release(): void {
    this.#socket.off('data', this.#onData);
    this.#socket.off('error', this.#onEnd);
    this.#socket.off('close', this.#onEnd);
    this.#socket.pause();
    if (this.#buffered.length > 0) this.#socket.unshift(this.#buffered);
  }

  async #more(): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    if (this.#failure !== undefined) throw this.#failure;
  }
}
