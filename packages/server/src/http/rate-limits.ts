import ipaddr from 'ipaddr.js';
import type { Principal } from '../access/permissions.ts';
import type { Configuration } from '../configuration.ts';
import { ApiError } from './api-error.ts';
import { createWindowCounter, type RateWindow, type WindowCounter } from './window-counter.ts';

const WINDOW_MS = 60_000;
/** Principals are authenticated and targets belong to them, so these are never many; addresses are anybody's. */
const MAX_PRINCIPALS = 20_000;
const MAX_ADDRESSES = 50_000;
const MAX_TARGETS = 20_000;
/** A name has at most 253 characters (RFC 1035 §2.3.4), a port five. */
const MAX_TARGET_KEY_CHARS = 300;

/** How often somebody may ask, in windows of a minute held in the memory of this process. */
export interface RateLimits {
  /** Requests of one principal. A token and the access tokens got for it are one. */
  readonly principals: WindowCounter;
  /** Requests that no principal makes, by address. Keys are made by {@link addressKey}. */
  readonly addresses: WindowCounter;
  /**
   * Counts one check of a mail server: a diagnosis, a test, or switching a server on.
   *
   * @param targetKey `host:port` of the mail server
   * @throws ApiError E0000047 when the principal, or everybody together for this target, asked too often
   */
  check(principal: Pick<Principal, 'id'>, targetKey: string): void;
  /** Ids of principals that `check` refused and that are not in the System Log yet. */
  readonly refusedChecks: Set<string>;
}

export function createRateLimits(options: {
  readonly configuration: Pick<Configuration, 'requestsPerMinute' | 'checksPerMinute'>;
  readonly now: () => Date;
}): RateLimits {
  const { configuration, now } = options;
  const counter = (limit: number, maxKeys: number) =>
    createWindowCounter({ limit, maxKeys, windowMs: WINDOW_MS, now });
  const checksOfPrincipals = counter(configuration.checksPerMinute, MAX_PRINCIPALS);
  const checksOfTargets = counter(configuration.checksPerMinute, MAX_TARGETS);
  const refusedChecks = new Set<string>();
  const refuse = ({ id }: Pick<Principal, 'id'>, window: RateWindow, cause: string) => {
    refusedChecks.add(id);
    return rateLimited(window, now(), cause);
  };
  return {
    refusedChecks,
    principals: counter(configuration.requestsPerMinute, MAX_PRINCIPALS),
    addresses: counter(configuration.requestsPerMinute, MAX_ADDRESSES),
    check(principal, targetKey) {
      const own = checksOfPrincipals.count(principal.id);
      // Counted for the target only when it would be reached: one principal must not use up a target for all others.
      if (own.exceeded) throw refuse(principal, own, 'Too many checks were asked for.');
      const target = checksOfTargets.count(targetKeyOf(targetKey));
      if (target.exceeded)
        throw refuse(principal, target, 'Too many checks of this mail server were asked for.');
    },
  };
}

/**
 * One key for the spellings of one target: a name in any case, with or without the dot of the root; an address in any of
 * its forms (`2130706433`, `::ffff:7f00:1`), with or without brackets.
 */
function targetKeyOf(target: string): string {
  const text = target.toLowerCase().slice(0, MAX_TARGET_KEY_CHARS);
  const [, written = text, port = ''] = /^(.*?)\.?(:\d+)$/.exec(text) ?? [];
  const host = written.replace(/^\[(.*)\]$/, '$1');
  return `${ipaddr.isValid(host) ? ipaddr.process(host).toString() : host}${port}`;
}

/** E0000047 with the headers that Okta's clients wait by: the end of the window, as epoch seconds. */
export function rateLimited(window: RateWindow, now: Date, cause?: string): ApiError {
  return new ApiError('E0000047', {
    headers: { ...rateLimitHeaders(window), 'Retry-After': String(secondsUntil(window.resetAt, now)) },
    ...(cause === undefined ? {} : { causes: [cause] }),
  });
}

/** `X-Rate-Limit-…` of one window. Reset is in epoch seconds, rounded up: at that second a request is allowed. */
export function rateLimitHeaders({ limit, remaining, resetAt }: RateWindow): Record<string, string> {
  return {
    'X-Rate-Limit-Limit': String(limit),
    'X-Rate-Limit-Remaining': String(remaining),
    'X-Rate-Limit-Reset': String(Math.ceil(resetAt / 1000)),
  };
}

/** Whole seconds from now until then, at least 1 (`Retry-After`, RFC 9110 §10.2.3). */
export function secondsUntil(time: number, now: Date): number {
  return Math.max(1, Math.ceil((time - now.getTime()) / 1000));
}

/**
 * What stands for the network of a client. Of an IPv6 address the first 64 bits: that is the least a customer is given
 * (RFC 6177), and all of the rest are theirs to vary.
 */
export function addressKey(ip: string): string {
  if (!ipaddr.isValid(ip)) return ip.slice(0, 50);
  const address = ipaddr.process(ip);
  if (address.kind() === 'ipv4') return address.toString();
  return `${(address as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
