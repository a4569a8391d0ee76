import { expect, test } from 'vitest';
import { createSignInThrottle, type SignInAttempt, type SignInThrottle } from './sign-in-throttle.ts';

const OWNER = 'owner@example.com';

function throttleWithClock() {
  const clock = { time: 1_000_000 };
  return { clock, throttle: createSignInThrottle({ now: () => new Date(clock.time) }) };
}

/** Guesses as often as it is let, going straight on to the end of each delay. Gives the delays in seconds. */
function guessFor(
  clock: { time: number },
  throttle: SignInThrottle,
  attempt: (i: number) => SignInAttempt,
  durationMs: number,
): { guesses: number; longestMs: number } {
  const end = clock.time + durationMs;
  let guesses = 0;
  let longestMs = 0;
  for (let i = 0; clock.time < end && guesses < 1_000_000; i += 1) {
    const { retryAt } = throttle.begin(attempt(i));
    if (retryAt === undefined) guesses += 1;
    else {
      longestMs = Math.max(longestMs, retryAt - clock.time);
      clock.time = retryAt;
    }
  }
  return { guesses, longestMs };
}

test('each failure after the fifth doubles the wait', () => {
  const { clock, throttle } = throttleWithClock();
  const waits: number[] = [];
  for (let i = 0; i < 9; i += 1) {
    const { retryAt } = throttle.begin({ login: OWNER, addressKey: '192.0.2.1' });
    if (retryAt === undefined) waits.push(0);
    else {
      waits.push((retryAt - clock.time) / 1000);
      clock.time = retryAt;
      i -= 1;
    }
  }
  expect(waits).toEqual([0, 0, 0, 0, 0, 1, 0, 2, 0, 4, 0, 8, 0]);
});

test('a thousand guesses at once are five', () => {
  const { throttle } = throttleWithClock();
  const leave = Array.from({ length: 1_000 }, () =>
    throttle.begin({ login: OWNER, addressKey: '192.0.2.1' }),
  );
  expect(leave.filter(({ retryAt }) => retryAt === undefined)).toHaveLength(5);
  expect(leave.filter(({ isFirstRefusal }) => isFirstRefusal)).toHaveLength(1);
});

test('one address gets few guesses a day at one account, and few at all accounts together', () => {
  const day = 24 * 60 * 60_000;
  const one = throttleWithClock();
  const atOne = guessFor(one.clock, one.throttle, () => ({ login: OWNER, addressKey: 'a' }), day);
  expect(atOne.guesses).toBeLessThan(120);
  expect(atOne.longestMs).toBe(15 * 60_000);
  const many = throttleWithClock();
  const atMany = guessFor(
    many.clock,
    many.throttle,
    (i) => ({ login: `u${i}@example.com`, addressKey: 'a' }),
    day,
  );
  expect(atMany.guesses).toBeLessThan(140);
});

test('a thousand addresses together get few guesses a day at one account', () => {
  const { clock, throttle } = throttleWithClock();
  const { guesses, longestMs } = guessFor(
    clock,
    throttle,
    (i) => ({ login: OWNER, addressKey: `address ${i}` }),
    24 * 60 * 60_000,
  );
  expect(guesses).toBeLessThan(3_000);
  expect(longestMs).toBe(30_000);
});

test('guessing from elsewhere never keeps the owner out of the browser that signed in before', () => {
  const { clock, throttle } = throttleWithClock();
  const elsewhere = (i: number) => ({ login: OWNER, addressKey: `address ${i % 500}` });
  guessFor(clock, throttle, elsewhere, 60 * 60_000);
  const here = { login: OWNER, addressKey: 'address 1', deviceId: 'device' };
  expect(throttle.begin(here).retryAt).toBeUndefined();
});

test('guessing from elsewhere keeps the owner out of a new browser for half a minute at most', () => {
  const { clock, throttle } = throttleWithClock();
  guessFor(clock, throttle, (i) => ({ login: OWNER, addressKey: `address ${i}` }), 60 * 60_000);
  for (let i = 0; i < 40; i += 1) throttle.begin({ login: OWNER, addressKey: `more ${i}` });
  const { retryAt = 0 } = throttle.begin({ login: OWNER, addressKey: 'home' });
  expect(retryAt - clock.time).toBeLessThanOrEqual(30_000);
});

test('a stolen device cookie gets no more guesses than an address', () => {
  const { clock, throttle } = throttleWithClock();
  const thief = (i: number) => ({ login: OWNER, addressKey: `address ${i}`, deviceId: 'device' });
  expect(guessFor(clock, throttle, thief, 24 * 60 * 60_000).guesses).toBeLessThan(120);
});

test('a right password ends the count', () => {
  const { throttle } = throttleWithClock();
  const attempt = { login: OWNER, addressKey: '192.0.2.1' };
  for (let round = 0; round < 20; round += 1) {
    for (let i = 0; i < 4; i += 1) expect(throttle.begin(attempt).retryAt).toBeUndefined();
    throttle.succeeded(attempt);
  }
});

test('failures are forgotten an hour after the last', () => {
  const { clock, throttle } = throttleWithClock();
  const attempt = { login: OWNER, addressKey: '192.0.2.1' };
  guessFor(clock, throttle, () => attempt, 2 * 60 * 60_000);
  clock.time += 60 * 60_000;
  for (let i = 0; i < 5; i += 1) expect(throttle.begin(attempt).retryAt).toBeUndefined();
});
