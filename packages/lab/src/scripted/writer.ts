import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { DeliveryOptions } from './options.ts';

/** Writes lines and bytes in the shape asked for. */
export class Writer {
  readonly #options: DeliveryOptions;
  #stream: Duplex;
  #held: string[] = [];

  constructor(stream: Duplex, options: DeliveryOptions) {
    this.#stream = stream;
    this.#options = options;
  }

  set stream(stream: Duplex) {
    this.#stream = stream;
  }

  get open(): boolean {
    return !this.#stream.destroyed && !this.#stream.writableEnded;
  }

  /** Keeps these lines back and sends them in the same segment as the next. */
  hold(lines: readonly string[]): void {
    this.#held.push(...lines);
  }

  async lines(lines: readonly string[]): Promise<void> {
    const end = this.#options.lineEnd ?? '\r\n';
    const all = [...this.#held, ...lines];
    this.#held = [];
    await this.bytes(Buffer.from(all.map((line) => line + end).join(''), 'latin1'));
  }

  /** Sends the bytes, split as asked. Returns when they are handed to the system, or the peer has gone. */
  async bytes(bytes: Buffer): Promise<void> {
    const { split, pauseMs } = this.#options;
    const cuts =
      split === 'each'
        ? [...bytes.keys()].slice(1)
        : (split ?? []).filter((at) => at > 0 && at < bytes.length);
    let from = 0;
    for (const to of [...cuts, bytes.length]) {
      if (!(await this.#write(bytes.subarray(from, to)))) return;
      from = to;
      // A turn of the loop lets the part leave as a segment of its own (Nagle is off).
      if (to < bytes.length) await (pauseMs === undefined ? turn() : pause(pauseMs));
    }
  }

  /** The peer sees the connection end, or a reset where the stream is a TCP socket. */
  end(how: 'close' | 'reset', raw?: Socket): void {
    if (how === 'reset' && raw && !raw.destroyed) raw.resetAndDestroy();
    else if (how === 'close' && this.open) this.#stream.end();
    else this.#stream.destroy();
  }

  #write(part: Buffer): Promise<boolean> {
    return new Promise((resolve) => {
      if (!this.open) return resolve(false);
      this.#stream.write(part, (error) => resolve(!error));
    });
  }
}
