import { expect, test } from 'vitest';
import { createWindowCounter } from './window-counter.ts';

function counterWithClock(options: { limit: number; maxKeys?: number }) {
  const clock = { time: 1_000_000 };
  const counter = createWindowCounter({
    limit: options.limit,
    windowMs: 60_000,
    maxKeys: options.maxKeys ?? 100,
    now: () => new Date(clock.time),
  });
  return { clock, counter };
}

test('what is over the limit is refused until the window of that key ends', () => {
  const { clock, counter } = counterWithClock({ limit: 3 });
  const counts = [1, 2, 3, 4, 5].map(() => counter.count('a'));
  expect(counts.map(({ exceeded }) => exceeded)).toEqual([false, false, false, true, true]);
  expect(counts.map(({ remaining }) => remaining)).toEqual([2, 1, 0, 0, 0]);
  expect(counter.count('b').exceeded).toBe(false);
  clock.time += 59_999;
  expect(counter.count('a').exceeded).toBe(true);
  clock.time += 1;
  expect(counter.count('a')).toEqual({
    limit: 3,
    remaining: 2,
    resetAt: clock.time + 60_000,
    exceeded: false,
  });
});

test('looking counts nothing', () => {
  const { counter } = counterWithClock({ limit: 1 });
  for (let i = 0; i < 5; i += 1) expect(counter.peek('a').remaining).toBe(1);
  expect(counter.size).toBe(0);
  counter.count('a');
  expect(counter.peek('a')).toMatchObject({ remaining: 0, exceeded: false });
});

test('a flood of keys never takes more than its bound', () => {
  const { counter } = counterWithClock({ limit: 1, maxKeys: 50 });
  for (let i = 0; i < 10_000; i += 1) counter.count(`key ${i}`);
  expect(counter.size).toBe(50);
  expect(counter.peek('key 9999').remaining).toBe(0);
});

test('windows that have ended are dropped before any that has not', () => {
  const { clock, counter } = counterWithClock({ limit: 1, maxKeys: 50 });
  for (let i = 0; i < 49; i += 1) counter.count(`old ${i}`);
  clock.time += 59_000;
  counter.count('young');
  clock.time += 1_000;
  for (let i = 0; i < 20; i += 1) counter.count(`new ${i}`);
  expect(counter.size).toBe(21);
  expect(counter.count('young').exceeded).toBe(true);
});

test('a clock that is set back does not make a window last', () => {
  const { clock, counter } = counterWithClock({ limit: 1 });
  counter.count('a');
  counter.count('a');
  clock.time -= 24 * 60 * 60_000;
  expect(counter.count('a').exceeded).toBe(false);
});
