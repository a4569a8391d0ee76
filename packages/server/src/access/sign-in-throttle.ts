import { createGrowingDelay, type GrowingDelay } from './growing-delay.ts';

const MAX_DELAY_MS = 15 * 60_000;
/** All strangers to an account share one delay. It stays short, or anybody could keep its owner out for ever. */
const MAX_SHARED_DELAY_MS = 30_000;

/** Where a sign-in comes from. */
export interface SignInAttempt {
  /** In lower case. */
  readonly login: string;
  readonly addressKey: string;
  /** The id in the device cookie, when the browser has one for this very account. */
  readonly deviceId?: string;
}

/** Slows guessing down. */
export interface SignInThrottle {
  /**
   * Counts an attempt before its password is looked at, so that a thousand at once are no way around. `retryAt` is
   * there when it may not be made: milliseconds since 1970.
   */
  begin(attempt: SignInAttempt): { readonly retryAt?: number; readonly isFirstRefusal: boolean };
  /** The password was right: forgets what was counted for this account from there. */
  succeeded(attempt: SignInAttempt): void;
}

/**
 * After a few failures each further one makes the next wait twice as long. A browser that has signed in before is counted
 * by itself (OWASP, "Slow Down Online Guessing Attacks with Device Cookies"): guessing from elsewhere does not lock the
 * owner out. Any other is counted by account and address, by address, and by account.
 */
export function createSignInThrottle({ now }: { readonly now: () => Date }): SignInThrottle {
  const delay = (free: number, maxDelayMs: number, maxKeys: number) =>
    createGrowingDelay({ free, maxDelayMs, maxKeys, now });
  const devices = delay(5, MAX_DELAY_MS, 10_000);
  const pairs = delay(5, MAX_DELAY_MS, 20_000);
  const addresses = delay(20, MAX_DELAY_MS, 20_000);
  const accounts = delay(20, MAX_SHARED_DELAY_MS, 10_000);

  const bucketsOf = ({ login, addressKey, deviceId }: SignInAttempt): readonly [GrowingDelay, string][] =>
    deviceId === undefined
      ? [
          [pairs, `${login} ${addressKey}`],
          [addresses, addressKey],
          [accounts, login],
        ]
      : [[devices, deviceId]];

  return {
    begin(attempt) {
      const buckets = bucketsOf(attempt);
      const refusals = buckets.flatMap(([bucket, key]) => bucket.refusal(key) ?? []);
      if (refusals.length > 0)
        return {
          retryAt: Math.max(...refusals.map(({ retryAt }) => retryAt)),
          isFirstRefusal: refusals.some(({ isFirst }) => isFirst),
        };
      for (const [bucket, key] of buckets) bucket.failed(key);
      return { isFirstRefusal: false };
    },
    succeeded(attempt) {
      for (const [bucket, key] of bucketsOf(attempt)) bucket.forget(key);
    },
  };
}
