import type { Facts } from '@postroad/diagnosis';
import type { ConnectionPurpose } from '@postroad/smtp';
import type { Queryable } from '@postroad/store';
import { createWindowCounter } from '../http/window-counter.ts';
import type { EventOrigin, EventTarget } from '../system-log/draft.ts';
import type { SystemLog } from '../system-log/system-log.ts';

/** Events a minute for each principal: who tries a thousand addresses leaves these and a number. */
const EVENTS_PER_MINUTE = 20;
const MAX_PRINCIPALS = 10_000;

/** A connection that somebody asked for and that was not made. */
export interface Denial {
  /** `host:port`, or the origin of an URL. */
  readonly target: string;
  readonly purpose: ConnectionPurpose;
  readonly reason: string;
}

/**
 * What the policy refused of what the settings asked for: server, proxy, resolver. A token endpoint is noted by the
 * guard's own `fetch`; the experiments of a check were nobody's wish.
 */
export function denialsOf({ attempts, dns, settings }: Facts): readonly Denial[] {
  const denials: Denial[] = attempts.flatMap(({ address, port, refusal }) =>
    refusal === undefined
      ? []
      : [
          {
            target: settings.proxy ?? `${address.includes(':') ? `[${address}]` : address}:${port}`,
            purpose: settings.proxy === undefined ? 'smtp' : 'proxy',
            reason: refusal.reason,
          } as const,
        ],
  );
  if (dns?.refusal !== undefined)
    denials.push({ target: dns.name ?? settings.host, purpose: 'dns', reason: dns.refusal.reason });
  return denials;
}

/**
 * Writes denials to the System Log, so many a minute and no more. `about` is the saved thing whose settings lead to the
 * addresses: who looks for its events finds the denial too.
 */
export function createDenialLog(
  systemLog: SystemLog,
  now: () => Date,
): {
  note(db: Queryable, origin: EventOrigin, denials: readonly Denial[], about?: EventTarget): Promise<void>;
} {
  const windows = createWindowCounter({
    limit: EVENTS_PER_MINUTE,
    windowMs: 60_000,
    maxKeys: MAX_PRINCIPALS,
    now,
  });
  return {
    async note(db, origin, denials, about) {
      const [first] = denials;
      if (first === undefined) return;
      const window = windows.count(origin.principal?.id ?? '');
      if (window.exceeded) return;
      await systemLog.record(db, origin, {
        eventType: 'system.network_policy.deny',
        outcome: 'DENY',
        reason: first.reason,
        targets: [
          ...denials.map(({ target, purpose }) => ({
            id: target,
            type: 'NetworkTarget',
            alternateId: target,
            displayName: target,
            detailEntry: { purpose },
          })),
          ...(about === undefined ? [] : [about]),
        ],
        debugData: {
          reasons: [...new Set(denials.map(({ reason }) => reason))].join(' '),
          // The last one of this minute says so: what follows is refused as well, and not written down.
          ...(window.remaining === 0 ? { furtherDenials: 'not logged until the minute is over' } : {}),
        },
      });
    },
  };
}
