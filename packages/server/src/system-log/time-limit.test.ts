import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../http/api-error.ts';
import { withinTimeLimit } from './time-limit.ts';

const untilEnded = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

describe('a query of the log', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('ends after 30 seconds with what Okta answers then', async () => {
    vi.useFakeTimers();
    const query = withinTimeLimit(new AbortController().signal, untilEnded);
    const refused = expect(query).rejects.toMatchObject({
      status: 500,
      code: 'E0000053',
      message: expect.stringContaining('Your last request took too long to complete.'),
    });
    await vi.advanceTimersByTimeAsync(30_000);
    await refused;
    await expect(query).rejects.toBeInstanceOf(ApiError);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends when the client is gone', async () => {
    const client = new AbortController();
    const query = withinTimeLimit(client.signal, untilEnded);
    client.abort(new Error('gone'));
    await expect(query).rejects.toThrow('gone');
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    expect(await withinTimeLimit(new AbortController().signal, async () => 7)).toBe(7);
    expect(vi.getTimerCount()).toBe(0);
  });
});
