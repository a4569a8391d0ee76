import { StoreBusy } from '../errors.ts';

/** Longest wait for another transaction of this process. */
const MAX_WAIT_MS = 30_000;

interface Waiter {
  readonly enter: () => void;
  readonly timer: NodeJS.Timeout;
}

/** First come, first served. SQLite has one writer; whoever holds this is it. */
export class WriteLock {
  readonly #waiting: Waiter[] = [];
  #held = false;

  /** @throws StoreBusy after 30 seconds */
  acquire(): Promise<void> {
    if (!this.#held) {
      this.#held = true;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(new StoreBusy('A transaction has held the database for 30 seconds.'));
      }, MAX_WAIT_MS);
      const waiter: Waiter = { enter: resolve, timer };
      this.#waiting.push(waiter);
    });
  }

  release(): void {
    const next = this.#waiting.shift();
    if (next === undefined) {
      this.#held = false;
      return;
    }
    // Handed over while still held: nobody slips in between.
    clearTimeout(next.timer);
    next.enter();
  }
}
