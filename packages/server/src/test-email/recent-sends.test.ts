import { expect, test } from 'vitest';
import { ApiError } from '../http/api-error.ts';
import { RecentSends } from './recent-sends.ts';

function clock() {
  let time = Date.parse('2026-11-03T04:05:06Z');
  return {
    now: () => new Date(time),
    pass: (ms: number) => {
      time += ms;
    },
  };
}

function refusal(work: () => unknown): ApiError {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiError) return error;
  }
  throw new Error('nothing was refused');
}

test('five seconds lie between two messages to one address, whatever its case', () => {
  const { now, pass } = clock();
  const sends = new RecentSends(now);
  sends.reserve('You@example.org').sent();
  pass(2_500);
  expect(refusal(() => sends.reserve('you@EXAMPLE.org'))).toMatchObject({
    code: 'E0000118',
    status: 429,
    headers: { 'Retry-After': '3' },
  });
  pass(2_500);
  sends.reserve('you@example.org');
});

test('another address does not wait', () => {
  const sends = new RecentSends(clock().now);
  sends.reserve('you@example.org').sent();
  sends.reserve('she@example.org');
});

test('while one is under way no other one begins; if nothing was sent, the next one may at once', () => {
  const { now, pass } = clock();
  const sends = new RecentSends(now);
  const first = sends.reserve('you@example.org');
  pass(60_000);
  expect(refusal(() => sends.reserve('you@example.org')).code).toBe('E0000118');
  first.release();
  sends.reserve('you@example.org');
});

test('what is long past is forgotten', () => {
  const { now, pass } = clock();
  const sends = new RecentSends(now);
  for (let n = 0; n < 10_000; n += 1) sends.reserve(`a${n}@example.org`).sent();
  pass(5_000);
  sends.reserve('you@example.org').sent();
  expect(refusal(() => sends.reserve('you@example.org')).code).toBe('E0000118');
  sends.reserve('a1@example.org');
});
