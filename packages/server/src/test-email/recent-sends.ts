import { ApiError } from '../http/api-error.ts';

/** Okta's wait between two messages to one address. */
const WAIT_MS = 5_000;
/** Addresses that are remembered: more than can be sent to in that time. */
const MAX_REMEMBERED = 10_000;

/** A message to one address that is about to be sent. */
export interface Reservation {
  /** Nothing was sent: the address is free again at once. */
  release(): void;
}

/** Keeps five seconds between two messages to the same address, so that nobody is flooded from here. One for each process. */
export class RecentSends {
  readonly #now: () => Date;
  /** Address to the end of its wait; `Infinity` while a message is under way. In order of insertion. */
  readonly #until = new Map<string, number>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /**
   * Reserves an address for one message. The wait counts from `sent`.
   *
   * @throws ApiError E0000118 when a message to it is under way, or was sent less than five seconds ago
   */
  reserve(address: string): Reservation & { sent(): void } {
    // Mailboxes differ in case nowhere that matters here.
    const key = address.toLowerCase();
    const now = this.#now().getTime();
    const until = this.#until.get(key) ?? 0;
    if (until > now)
      throw new ApiError('E0000118', {
        headers: { 'Retry-After': String(Number.isFinite(until) ? Math.ceil((until - now) / 1_000) : 5) },
      });
    this.#forget(now);
    this.#until.delete(key);
    this.#until.set(key, Number.POSITIVE_INFINITY);
    return {
      release: () => this.#until.delete(key),
      sent: () => this.#until.set(key, this.#now().getTime() + WAIT_MS),
    };
  }

  #forget(now: number): void {
    if (this.#until.size < MAX_REMEMBERED) return;
    for (const [key, until] of this.#until) if (until <= now) this.#until.delete(key);
  }
}
