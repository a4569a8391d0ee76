import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appendLogEvents } from '../queries/append-log-events.ts';
import { openTestStore, type TestStore } from '../testing/index.ts';
import { termsToFind } from './terms.ts';
import { windowSql } from './window-sql.ts';

const ANALYZED = 20_000;
const NEWER = 30_000;
const BATCH = 1_000;
const WINDOW = 2 ** 14;

let test: TestStore;
beforeAll(async () => {
  test = await openTestStore('postgresql');
  const { db } = test.store;
  // What it knows of the table must be what the test says, not what it found out meanwhile.
  await sql`alter table log_events set (autovacuum_enabled = false)`.execute(db);
  await append(ANALYZED);
  await sql`analyze log_events`.execute(db);
  await append(NEWER);
});
afterAll(() => test.close());

async function append(count: number): Promise<void> {
  for (let done = 0; done < count; done += BATCH) {
    const events = Array.from({ length: BATCH }, () => ({
      body: {
        uuid: crypto.randomUUID(),
        eventType: 'system.email.delivery',
        severity: 'INFO',
        outcome: { result: 'SUCCESS' },
        actor: { id: 'someone' },
        // As long as an event is.
        text: 'x'.repeat(1_000),
      },
    }));
    await test.store.transaction((trx) => appendLogEvents(trx, events, 0));
  }
}

it('PostgreSQL looks terms up among events that are newer than its statistics, and reads no stretch of them', async () => {
  const high = ANALYZED + NEWER;
  const [term = 0] = termsToFind(crypto.randomUUID());
  for (const low of [high - WINDOW + 1, 1]) {
    const query = windowSql('postgresql', {
      low,
      high,
      columns: sql`log_events.seq, log_events.body`,
      condition: undefined,
      terms: { kind: 'term', term },
      useIndex: true,
      descending: true,
      limit: 101,
    });
    const { rows } = await sql<{ readonly 'QUERY PLAN': string }>`explain ${query}`.execute(test.store.db);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('log_events_terms');
    expect(plan).not.toContain('log_events_pkey');
  }
});
