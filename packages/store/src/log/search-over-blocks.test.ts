import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendLogEvents } from '../queries/append-log-events.ts';
import { findLogEvents } from '../queries/find-log-events.ts';
import { pruneLogEvents } from '../queries/prune-log-events.ts';
import { readLogHead } from '../queries/read-log-head.ts';
import { ENGINES, openTestStore, type TestStore } from '../testing/index.ts';
import type { LogFilter } from './filter.ts';
import type { LogSearch } from './scan.ts';

/** The log begins short of a block of the index and ends in the third. */
const FIRST = 65_400;
const COUNT = 1_200;
const SECOND_PART = 130_900;

interface Event {
  readonly seq: number;
  readonly word: string;
  readonly type: string;
}

const isColumn = (column: 'event_type' | 'actor_id', value: string): LogFilter => ({
  kind: 'compare',
  field: { kind: 'column', column },
  operator: 'eq',
  value,
});
const isWord = (value: string): LogFilter => ({
  kind: 'compare',
  field: { kind: 'path', steps: ['word'] },
  operator: 'eq',
  value,
});

describe.each(ENGINES)('on %s, a search over the borders of blocks', (engine) => {
  let test: TestStore;
  const all: Event[] = [];

  beforeAll(async () => {
    test = await openTestStore(engine);
    const append = async (from: number) => {
      await test.store.db
        .updateTable('log_head')
        .set(all.length === 0 ? { first_seq: from, last_seq: from - 1 } : { last_seq: from - 1 })
        .execute();
      const events = Array.from({ length: COUNT }, (_, i) => {
        const seq = from + i;
        const type = i % 3 === 0 ? 'a.common' : i % 100 === 1 ? 'a.rare' : 'another';
        // In every event, in every second, in one of 400, and in one alone.
        const word = `all ${i % 2 === 0 ? 'even' : 'odd'}${i % 400 === 7 ? ' seldom' : ''} only-${seq}`;
        all.push({ seq, word, type });
        return {
          body: {
            uuid: crypto.randomUUID(),
            eventType: type,
            severity: 'INFO',
            outcome: { result: 'SUCCESS' },
            actor: { id: `actor${i % 5}` },
            word,
          },
        };
      });
      await test.store.transaction((trx) => appendLogEvents(trx, events, 1_000));
    };
    await append(FIRST);
    // As if pruning had left a gap: the numbers between are nowhere.
    await append(SECOND_PART);
  });
  afterAll(() => test.close());

  const search = async (options: Partial<LogSearch>) => {
    const found: number[] = [];
    const { first, last } = await readLogHead(test.store.db);
    for await (const events of findLogEvents(test.store.db, {
      low: first,
      high: last,
      limit: 10_000,
      ...options,
    }))
      found.push(...events.map(({ seq }) => seq));
    return found;
  };
  const having = (condition: (event: Event) => boolean) => all.filter(condition).map(({ seq }) => seq);

  it.each([false, true])('finds each event once and in order, descending %s', async (descending) => {
    const ordered = (seqs: readonly number[]) => (descending ? seqs.toReversed() : seqs);
    for (const [options, condition] of [
      [{}, () => true],
      [{ keywords: ['even'] }, ({ word }) => word.includes('even')],
      [{ keywords: ['ALL', 'Seldom'] }, ({ word }) => word.includes('seldom')],
      [{ keywords: [`only-${FIRST + 700}`] }, ({ seq }) => seq === FIRST + 700],
      [{ keywords: [`${SECOND_PART + 5}`] }, ({ seq }) => seq === SECOND_PART + 5],
      [{ keywords: ['even', 'odd'] }, () => false],
      [{ filter: isColumn('event_type', 'a.rare') }, ({ type }) => type === 'a.rare'],
      [
        { filter: { kind: 'not', part: isColumn('event_type', 'another') } },
        ({ type }) => type !== 'another',
      ],
      [
        { filter: isColumn('event_type', 'a.common'), keywords: ['seldom'] },
        ({ type, word }) => type === 'a.common' && word.includes('seldom'),
      ],
      [
        {
          filter: { kind: 'or', parts: [isColumn('event_type', 'a.rare'), isWord(`all even only-${FIRST}`)] },
        },
        ({ type, seq }) => type === 'a.rare' || seq === FIRST,
      ],
    ] satisfies readonly (readonly [Partial<LogSearch>, (event: Event) => boolean])[]) {
      const wanted = ordered(having(condition));
      expect(await search({ ...options, descending })).toEqual(wanted);
      expect(await search({ ...options, descending, limit: 3 })).toEqual(wanted.slice(0, 3));
    }
  });

  it('goes on from any number', async () => {
    const evens = having(({ word }) => word.includes('even'));
    for (const low of [FIRST + 1, 65_535, 65_536, 65_537, 100_000, 131_071, 131_072, SECOND_PART + COUNT - 1])
      expect(await search({ keywords: ['even'], low, limit: 2 })).toEqual(
        evens.filter((seq) => seq >= low).slice(0, 2),
      );
  });

  it('ends when it is told to', async () => {
    const stopped = new AbortController();
    stopped.abort(new Error('enough'));
    await expect(search({ filter: isWord('nothing'), signal: stopped.signal })).rejects.toThrow('enough');
  });

  it('forgets what is pruned, a piece at a time, and leaves no gap', async () => {
    await test.store.transaction((trx) => appendLogEvents(trx, [], 1_000));
    const last = all.at(-1)?.seq ?? 0;
    await test.store.db
      .updateTable('log_events')
      .set({ published: 2_000 })
      .where('seq', '>', last - 100)
      .execute();
    let removed = 0;
    for (;;) {
      const piece = await test.store.transaction((trx) => pruneLogEvents(trx, 2_000, 20_000));
      removed += piece;
      if (piece === 0) break;
      expect(await readLogHead(test.store.db)).toEqual({ first: FIRST + removed, last });
    }
    expect(await search({ low: 0 })).toEqual(having(({ seq }) => seq > last - 100));
    expect(await search({ low: 0, keywords: ['odd'] })).toEqual(
      having(({ seq, word }) => seq > last - 100 && word.includes('odd')),
    );
    expect(await search({ low: 0, keywords: [`only-${FIRST}`] })).toEqual([]);
  });
});
