import { ApiError } from '../http/api-error.ts';

/** How many checks run at once in one process, and how many may wait for their turn. */
export interface CheckQueueLimits {
  readonly running: number;
  readonly waiting: number;
}

/** A check is a few sockets and some hundred kilobytes; what is named here keeps a small machine responsive. */
export const defaultCheckQueueLimits: CheckQueueLimits = { running: 8, waiting: 32 };

interface Waiting {
  readonly start: () => void;
  readonly moved: (ahead: number) => void;
}

/** Lets a bounded number of checks run; the rest waits in order. One for each process. */
export class CheckQueue {
  readonly #limits: CheckQueueLimits;
  #running = 0;
  readonly #waiting: Waiting[] = [];
  readonly #whenIdle = new Set<() => void>();

  constructor(limits: CheckQueueLimits = defaultCheckQueueLimits) {
    this.#limits = limits;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Runs `work` when its turn comes. `onWaiting` is told how many are ahead, at once and whenever that changes.
   *
   * @throws ApiError E0000047 when too many wait already
   * @throws the signal's reason when it is aborted before the turn came
   */
  async run<T>(
    work: () => Promise<T>,
    options: { readonly signal?: AbortSignal; readonly onWaiting?: (ahead: number) => void } = {},
  ): Promise<T> {
    options.signal?.throwIfAborted();
    if (this.#running < this.#limits.running) this.#running += 1;
    else await this.#wait(options.signal, options.onWaiting ?? (() => {}));
    try {
      return await work();
    } finally {
      // The place goes to the next one without ever being free: nobody who comes later can overtake.
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next.start();
      this.#tellAll();
      if (this.#running === 0) for (const idle of this.#whenIdle) idle();
    }
  }

  /** Resolves when nothing runs, or after this time. */
  async settled(limitMs: number): Promise<void> {
    if (this.#running === 0) return;
    await new Promise<void>((resolve) => {
      const idle = () => {
        clearTimeout(timer);
        this.#whenIdle.delete(idle);
        resolve();
      };
      const timer = setTimeout(idle, limitMs);
      this.#whenIdle.add(idle);
    });
  }

  async #wait(signal: AbortSignal | undefined, moved: (ahead: number) => void): Promise<void> {
    if (this.#waiting.length >= this.#limits.waiting)
      throw new ApiError('E0000047', {
        causes: ['Too many checks are waiting for their turn. Try again in a minute.'],
      });
    let leave = () => {};
    try {
      await new Promise<void>((resolve, reject) => {
        const waiting: Waiting = { start: resolve, moved };
        leave = () => {
          const at = this.#waiting.indexOf(waiting);
          if (at === -1) return;
          this.#waiting.splice(at, 1);
          reject(signal?.reason);
          this.#tellAll();
        };
        signal?.addEventListener('abort', leave, { once: true });
        this.#waiting.push(waiting);
        moved(this.#waiting.length - 1);
      });
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }

  #tellAll(): void {
    for (const [ahead, { moved }] of this.#waiting.entries()) moved(ahead);
  }
}
