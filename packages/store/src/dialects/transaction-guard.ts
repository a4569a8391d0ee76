import { AsyncLocalStorage } from 'node:async_hooks';
import { TransactionMisused } from '../errors.ts';

/**
 * Finds out when the work of a transaction makes a query past it. On SQLite a write would wait for ever for the very
 * transaction it is part of; on PostgreSQL ten such at once would all wait for an eleventh connection; and on both the
 * query would not be undone with the rest.
 */
export class TransactionGuard {
  readonly #inside = new AsyncLocalStorage<{ open: boolean }>();

  /** Runs the work of a transaction. What it leaves running afterwards is free again. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const inside = { open: true };
    try {
      return await this.#inside.run(inside, work);
    } finally {
      inside.open = false;
    }
  }

  /** @throws TransactionMisused inside the work of a transaction */
  assertOutside(): void {
    if (this.#inside.getStore()?.open === true)
      throw new TransactionMisused('A query goes past the transaction that it is part of: use `trx`.');
  }
}
