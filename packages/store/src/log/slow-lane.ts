/** Searches that read much of the log at once. More would not be quicker, and all others would wait for them. */
const PLACES = 2;
/** Longer ones go on in the slow lane; what an index answers is over long before. */
const QUICK_MS = 150;

let free = PLACES;
const waiting: (() => void)[] = [];

/** One search's way through: quick at first, then one of few, so that slow searches wait for each other and nobody else does. */
export class SlowLane implements Disposable {
  #workedMs = 0;
  #inside = false;

  /** Before each statement. Waits for a place when the search has become a slow one; stops waiting by the signal. */
  async enter(signal: AbortSignal | undefined): Promise<void> {
    if (this.#inside || this.#workedMs < QUICK_MS) return;
    if (free > 0) free -= 1;
    else await turn(signal);
    this.#inside = true;
  }

  /** After each statement: how long it took. */
  worked(ms: number): void {
    this.#workedMs += ms;
  }

  /** Before handing out what was found: whoever takes it may take long. */
  leave(): void {
    if (!this.#inside) return;
    this.#inside = false;
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }

  [Symbol.dispose](): void {
    this.leave();
  }
}

async function turn(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const enter = () => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    };
    const giveUp = () => {
      waiting.splice(waiting.indexOf(enter), 1);
      reject(signal?.reason);
    };
    waiting.push(enter);
    signal?.addEventListener('abort', giveUp, { once: true });
  });
}
