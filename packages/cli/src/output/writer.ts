import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes to a stream no faster than its reader takes it, however many write at once: a slow pipe must not make
 * thousands of results pile up in memory.
 */
export class Writer {
  readonly #stream: Writable;
  #drained: Promise<unknown> | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  /** Writes a text; resolves when there is room for more. */
  async write(text: string): Promise<void> {
    while (this.#drained !== undefined) await this.#drained;
    if (this.#stream.write(text)) return;
    this.#drained ??= once(this.#stream, 'drain').finally(() => {
      this.#drained = undefined;
    });
    await this.#drained;
  }
}
