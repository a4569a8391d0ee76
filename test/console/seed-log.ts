import { appendLogEvents } from '@postroad/store';
import { busyEvents, seeded } from '../../bench/log-events.ts';
import type { TestServer } from '../../packages/server/src/testing/start-test-server.ts';

/** Statements of a usual size, so that other writers need not wait. */
const AT_ONCE = 2_000;

/** Fills the log as a busy service would have: so many events, evenly over a time that ends now. The same ones each time. */
export async function seedLog({ context }: TestServer, count: number, overMs: number): Promise<void> {
  const events = busyEvents(seeded(7));
  const began = Date.now() - overMs;
  for (let written = 0; written < count; written += AT_ONCE) {
    const bodies = Array.from({ length: Math.min(AT_ONCE, count - written) }, (_, at) => ({
      body: events.next().value,
      published: Math.floor(began + (overMs * (written + at)) / count),
    }));
    await context.store.transaction((trx) => appendLogEvents(trx, bodies, Date.now()));
  }
}
