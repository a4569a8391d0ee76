import { AbortedFailure, type SessionStep, type SmtpFailure, TimeoutFailure } from './errors.ts';

/** One deadline for a whole attempt, and the caller's wish to stop. Times are milliseconds. */
export class Deadline {
  readonly #expiresAt: number;
  readonly #totalMs: number;
  readonly signal: AbortSignal | undefined;

  constructor(totalMs: number, signal?: AbortSignal) {
    this.#totalMs = totalMs;
    this.#expiresAt = performance.now() + totalMs;
    this.signal = signal;
  }

  remainingMs(): number {
    return Math.max(0, this.#expiresAt - performance.now());
  }

  get expired(): boolean {
    return this.remainingMs() <= 0;
  }

  /**
   * Calls `onEnd` when the step's own limit, the deadline or the caller ends it, whichever is first, and returns the
   * function that disarms. Every caller disarms in all outcomes: an armed timer would keep the process alive.
   */
  arm(step: SessionStep, stepMs: number, onEnd: (failure: SmtpFailure) => void): () => void {
    const remaining = this.remainingMs();
    const overall = remaining < stepMs;
    const end = (failure: SmtpFailure) => {
      disarm();
      onEnd(failure);
    };
    const timer = setTimeout(
      () => end(new TimeoutFailure(step, overall ? this.#totalMs : stepMs, overall)),
      Math.min(stepMs, remaining),
    );
    const onAbort = () => end(new AbortedFailure(step));
    const disarm = () => {
      clearTimeout(timer);
      this.signal?.removeEventListener('abort', onAbort);
    };
    if (this.signal?.aborted === true) {
      queueMicrotask(onAbort);
      return disarm;
    }
    this.signal?.addEventListener('abort', onAbort, { once: true });
    return disarm;
  }
}
