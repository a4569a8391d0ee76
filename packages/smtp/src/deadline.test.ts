import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Deadline } from './deadline.ts';
import type { SmtpFailure } from './errors.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

test('a step ends at its own limit while the deadline is far', () => {
  const seen: SmtpFailure[] = [];
  new Deadline(10_000).arm('ehlo', 500, (failure) => seen.push(failure));
  vi.advanceTimersByTime(499);
  expect(seen).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(seen).toMatchObject([{ code: 'ESTEPTIMEOUT', step: 'ehlo', overall: false, timeoutMs: 500 }]);
});

test('a step ends at the deadline where that comes first', () => {
  const deadline = new Deadline(1_000);
  vi.advanceTimersByTime(800);
  const seen: SmtpFailure[] = [];
  deadline.arm('auth', 500, (failure) => seen.push(failure));
  vi.advanceTimersByTime(200);
  expect(seen).toMatchObject([{ code: 'ESTEPTIMEOUT', step: 'auth', overall: true, timeoutMs: 1_000 }]);
  expect(deadline.expired).toBe(true);
});

test('a disarmed step leaves no timer and is never called', () => {
  const deadline = new Deadline(1_000, new AbortController().signal);
  const seen: SmtpFailure[] = [];
  const disarm = deadline.arm('mail', 500, (failure) => seen.push(failure));
  expect(vi.getTimerCount()).toBe(1);
  disarm();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(2_000);
  expect(seen).toEqual([]);
});

test('the caller can stop it, before and while it waits', async () => {
  const controller = new AbortController();
  const deadline = new Deadline(1_000, controller.signal);
  const seen: SmtpFailure[] = [];
  deadline.arm('connect', 500, (failure) => seen.push(failure));
  controller.abort();
  expect(seen).toMatchObject([{ code: 'EABORTED', step: 'connect' }]);
  deadline.arm('ehlo', 500, (failure) => seen.push(failure));
  await Promise.resolve();
  expect(seen).toMatchObject([{ step: 'connect' }, { code: 'EABORTED', step: 'ehlo' }]);
});
