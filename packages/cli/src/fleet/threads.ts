import { Worker } from 'node:worker_threads';
import type { TargetRow } from '../input/targets.ts';
import type { FromThread, ThreadData, ToThread } from './messages.ts';
import type { RowResult } from './row-check.ts';

/** In the repository the thread is a source file, in the build a file beside this one. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? './thread.ts' : './fleet-thread.js',
  import.meta.url,
);

interface Waiting {
  readonly resolve: (result: RowResult | undefined) => void;
  readonly reject: (error: unknown) => void;
}

/** One more thread that checks rows: a single one is kept busy by TLS and JSON long before the network is. */
export class FleetThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 0;
  #failure: unknown;

  constructor(data: ThreadData) {
    this.#worker = new Worker(program, { workerData: data });
    this.#worker.on('message', ({ id, result }: FromThread) => {
      this.#waiting.get(id)?.resolve(result);
      this.#waiting.delete(id);
    });
    this.#worker.once('error', (error) => this.#fail(error));
    this.#worker.once('exit', () => this.#fail(new Error('a thread of the fleet ended on its own')));
  }

  /** Checks a row; undefined when it was cut short by `stop`. Throws when the thread broke: a defect of ours. */
  check(row: TargetRow): Promise<RowResult | undefined> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      const id = this.#nextId;
      this.#nextId += 1;
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, row });
    });
  }

  /** Lets the running checks end at once. */
  stop(): void {
    this.#send('stop');
  }

  /** Ends the thread; nothing may be running. */
  async close(): Promise<void> {
    this.#worker.removeAllListeners('exit');
    await this.#worker.terminate();
  }

  #send(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
