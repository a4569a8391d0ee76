import type { Context } from '../context.ts';
import { addressKey } from '../http/rate-limits.ts';
import { createWindowCounter } from '../http/window-counter.ts';
import type { EventDraft, EventOrigin } from '../system-log/draft.ts';
import type { RefusedGrant } from './access-tokens.ts';

const WINDOW_MS = 60_000;
/** A program that asks again and again for what it may not have must not fill the log. */
const DENIALS_PER_MINUTE = 5;
/** All together: many addresses at once must not either. */
const NOTES_PER_MINUTE = 300;
const MAX_KEYS = 20_000;

/** Refusals in the System Log, each only so often. */
export interface AccessNotes {
  /** A known principal asked for what it may not have, or with a credential that is no longer good. */
  denied(origin: EventOrigin, wanted: string, reason: string): Promise<void>;
  /** A one-time link was tried that is none. */
  badLink(origin: EventOrigin): Promise<void>;
  /** An access token was asked for with an API token that there is, and refused. */
  grantRefused(origin: EventOrigin, refused: RefusedGrant): Promise<void>;
  /** Somebody asked too often; noted once in each window. */
  limited(origin: EventOrigin, what: 'requests' | 'checks', limit: number): Promise<void>;
}

export function createAccessNotes(
  context: Pick<Context, 'store' | 'systemLog' | 'now' | 'log'>,
): AccessNotes {
  const { store, systemLog, now, log } = context;
  const counter = (limit: number, maxKeys = MAX_KEYS) =>
    createWindowCounter({ limit, maxKeys, windowMs: WINDOW_MS, now });
  const denials = counter(DENIALS_PER_MINUTE);
  const violations = counter(1);
  const all = counter(NOTES_PER_MINUTE, 1);

  async function write(origin: EventOrigin, draft: EventDraft): Promise<void> {
    if (all.count('all').exceeded) return;
    try {
      await store.transaction((trx) => systemLog.record(trx, origin, draft));
    } catch (error) {
      // The refusal stands whether or not it could be written down.
      log.error({ err: error, eventType: draft.eventType }, 'event not written');
    }
  }

  return {
    async denied(origin, wanted, reason) {
      if (denials.count(keyOf(origin)).exceeded) return;
      await write(origin, {
        eventType: 'policy.evaluate_access',
        outcome: 'DENY',
        reason,
        targets: [{ id: wanted, type: 'Permission', alternateId: wanted, displayName: wanted }],
      });
    },
    async badLink(origin) {
      if (denials.count(keyOf(origin)).exceeded) return;
      await write(origin, {
        eventType: 'system.setup_link.use',
        outcome: 'FAILURE',
        reason: 'the link is wrong, was used, or is too old',
      });
    },
    async grantRefused(origin, { client, principal, reason }) {
      const from = principal === undefined ? origin : { ...origin, principal };
      if (denials.count(keyOf(from)).exceeded) return;
      await write(from, {
        eventType: 'app.oauth2.token.grant.access_token',
        outcome: 'FAILURE',
        reason,
        targets: [client],
      });
    },
    async limited(origin, what, limit) {
      const key = keyOf(origin);
      if (violations.count(`${what} ${key}`).exceeded) return;
      const displayName = `${limit} ${what} a minute`;
      await write(origin, {
        eventType: 'system.org.rate_limit.violation',
        outcome: 'RATE_LIMIT',
        reason: `more than ${displayName}`,
        targets: [{ id: key, type: 'Rate limit', alternateId: key, displayName }],
      });
    },
  };
}

function keyOf({ principal, request }: EventOrigin): string {
  return principal?.id ?? `address ${addressKey(request?.ip ?? 'unknown')}`;
}
