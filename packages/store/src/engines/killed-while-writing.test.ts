import { SeededRandom } from '@postroad/lab/hostile/random';
import { Lab } from '@postroad/lab/lab';
import { startPostgresql } from '@postroad/lab/servers/postgresql';
import { describe, expect, test } from 'vitest';
import { openStore, type Store } from '../open-store.ts';
import { createTestPlace, ENGINES } from '../testing/open-test-store.ts';
import { startProgram } from '../testing/programs/start-program.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const ROUNDS = 6;

/** What the program has written: pairs that are whole, and halves of pairs. */
async function pairsIn({
  db,
}: Store): Promise<{ readonly whole: readonly number[]; readonly halves: number }> {
  const rows = await db.selectFrom('settings').select('key').execute();
  const numbers = (side: string): readonly number[] =>
    rows.filter(({ key }) => key.startsWith(side)).map(({ key }) => Number(key.slice(side.length)));
  const right = new Set(numbers('right-'));
  const left = numbers('left-');
  const whole = left.filter((number) => right.has(number));
  return { whole: whole.toSorted((a, b) => a - b), halves: left.length + right.size - 2 * whole.length };
}

/** All numbers from 0 to this one. */
function upTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, number) => number);
}

describe.each(ENGINES)('on %s', (engine) => {
  test(`a process killed while it writes loses nothing that it said was committed (SEED=${seed})`, async () => {
    const random = new SeededRandom(seed);
    const place = await createTestPlace(engine);
    let last = -1;
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        const program = startProgram('write', place.options, String(last + 1));
        const acknowledgements = 1 + random.below(40);
        for (let line = 0; line < acknowledgements; line += 1) expect(await program.nextLine()).toBeDefined();
        program.child.kill('SIGKILL');
        await program.ended;
        const told = Number(program.lines.at(-1));
        const store = await openStore(place.options);
        const { whole, halves } = await pairsIn(store);
        await store.close();
        expect(halves).toBe(0);
        // One more may have been committed and not told.
        last = Math.max(...whole);
        expect(last - told).toBeOneOf([0, 1]);
        expect(whole).toEqual(upTo(last));
      }
    } finally {
      await place.remove();
    }
  });
});

test(`a PostgreSQL killed while it is written to loses nothing that was committed (SEED=${seed})`, async () => {
  const random = new SeededRandom(seed);
  await using lab = await Lab.open();
  const server = await startPostgresql(lab);
  const options = { dataDirectory: lab.directory, databaseUrl: server.url() };
  let last = -1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const program = startProgram('write', options, String(last + 1));
    const acknowledgements = 1 + random.below(40);
    for (let line = 0; line < acknowledgements; line += 1) expect(await program.nextLine()).toBeDefined();
    await server.kill('SIGKILL');
    // It fails at its next write; nothing catches that.
    expect(await program.ended).toMatchObject({ code: 1 });
    const told = Number(program.lines.at(-1));
    await server.start();
    const store = await openStore(options);
    const { whole, halves } = await pairsIn(store);
    await store.close();
    expect(halves).toBe(0);
    last = Math.max(...whole);
    expect(last - told).toBeOneOf([0, 1]);
    expect(whole).toEqual(upTo(last));
  }
});
