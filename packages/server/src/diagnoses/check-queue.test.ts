import { expect, test } from 'vitest';
import { ApiError } from '../http/api-error.ts';
import { CheckQueue } from './check-queue.ts';

/** Work that ends when it is told to. */
function job() {
  let end = () => {};
  let fail = (_: Error) => {};
  const done = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  let started = false;
  const work = () => {
    started = true;
    return done;
  };
  return { work, end: () => end(), fail: (error: Error) => fail(error), started: () => started };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test('no more run at once than allowed, the rest in the order in which it came', async () => {
  const queue = new CheckQueue({ running: 2, waiting: 10 });
  const jobs = Array.from({ length: 5 }, job);
  const all = jobs.map(({ work }) => queue.run(work));
  await settled();
  expect(jobs.map(({ started }) => started())).toEqual([true, true, false, false, false]);
  jobs[1]?.end();
  await settled();
  expect(jobs.map(({ started }) => started())).toEqual([true, true, true, false, false]);
  for (const { end } of jobs) end();
  await Promise.all(all);
  expect([queue.running, queue.waiting]).toEqual([0, 0]);
});

test('whoever waits is told how many are ahead', async () => {
  const queue = new CheckQueue({ running: 1, waiting: 10 });
  const [first, second, third] = [job(), job(), job()];
  const ahead: number[] = [];
  const runs = [
    queue.run(first.work),
    queue.run(second.work),
    queue.run(third.work, { onWaiting: (n) => ahead.push(n) }),
  ];
  await settled();
  first.end();
  await settled();
  expect(ahead).toEqual([1, 0]);
  second.end();
  third.end();
  await Promise.all(runs);
});

test('where too many wait the next one is refused as too much, with what to do', async () => {
  const queue = new CheckQueue({ running: 1, waiting: 1 });
  const [first, second] = [job(), job()];
  const runs = [queue.run(first.work), queue.run(second.work)];
  const refused = await queue.run(async () => {}).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ApiError);
  expect(refused).toMatchObject({ code: 'E0000047', status: 429 });
  first.end();
  second.end();
  await Promise.all(runs);
});

test('work that fails gives its place back', async () => {
  const queue = new CheckQueue({ running: 1, waiting: 1 });
  const first = job();
  const failing = queue.run(first.work);
  const next = queue.run(async () => 'ran');
  first.fail(new Error('broken'));
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('ran');
  expect(queue.running).toBe(0);
});

test('whoever stops waits until nothing runs, but not for ever', async () => {
  const queue = new CheckQueue({ running: 2, waiting: 1 });
  await queue.settled(60_000);
  const [first, second] = [job(), job()];
  const runs = [queue.run(first.work), queue.run(second.work)];
  const seen: string[] = [];
  const settling = queue.settled(60_000).then(() => seen.push('settled'));
  first.end();
  await settled();
  expect(seen).toEqual([]);
  await queue.settled(1);
  expect(queue.running).toBe(1);
  second.end();
  await Promise.all([...runs, settling]);
  expect(seen).toEqual(['settled']);
});

test('whoever leaves the line never runs, and those behind move up', async () => {
  const queue = new CheckQueue({ running: 1, waiting: 5 });
  const [first, second, third] = [job(), job(), job()];
  const leave = new AbortController();
  const ahead: number[] = [];
  const one = queue.run(first.work);
  const two = queue.run(second.work, { signal: leave.signal });
  const three = queue.run(third.work, { onWaiting: (n) => ahead.push(n) });
  leave.abort(new Error('gone'));
  await expect(two).rejects.toThrow('gone');
  expect(ahead).toEqual([1, 0]);
  first.end();
  third.end();
  await Promise.all([one, three]);
  expect(second.started()).toBe(false);
});

test('whoever has left already does not get in', async () => {
  const queue = new CheckQueue({ running: 1, waiting: 1 });
  const late = job();
  await expect(queue.run(late.work, { signal: AbortSignal.abort(new Error('gone')) })).rejects.toThrow(
    'gone',
  );
  expect(late.started()).toBe(false);
  expect(queue.running).toBe(0);
});
