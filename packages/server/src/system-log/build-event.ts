import { randomUUID } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { EventDraft, EventOrigin, EventTarget } from './draft.ts';
import type { StoredEvent } from './event.ts';
import { findEventType, type Severity } from './event-types.ts';
import { deviceOf, readUserAgent } from './user-agent.ts';

/** Okta's bound on `outcome.reason`, in characters. */
const MAX_REASON = 255;
/** Of an id or a name. */
const MAX_NAME = 500;
/** A server's reply or a user agent may be long; the whole event stays readable. */
const MAX_DEBUG_VALUE = 2_000;
/** Okta's largest lists of targets have 50 entries. */
const MAX_TARGETS = 50;
/** A chain of proxies that a client made up must not fill the log. */
const MAX_IP_CHAIN = 20;

/**
 * Makes the event of what the acting code knows of it.
 *
 * @throws TypeError when the catalogue has no such event type: a defect of ours.
 */
export function buildEvent(origin: EventOrigin, draft: EventDraft): StoredEvent {
  const type = findEventType(draft.eventType);
  if (type === undefined) throw new TypeError(`event type ${draft.eventType} is not in the catalogue`);
  const { principal, request, transaction } = origin;
  const reason = shorten(draft.reason ?? '', MAX_REASON);
  const data = debugData(origin, draft);
  const targets = (draft.targets ?? []).slice(0, MAX_TARGETS).map(targetOf);
  return {
    uuid: randomUUID(),
    eventType: draft.eventType,
    displayMessage: type.displayMessage,
    severity: draft.severity ?? severityOf(type.severity, draft.outcome),
    outcome: { result: draft.outcome, ...(reason === '' ? {} : { reason }) },
    actor: {
      id: shorten(principal?.id ?? 'unknown', MAX_NAME),
      type: principal?.type ?? 'SystemPrincipal',
      alternateId: shorten(principal?.alternateId ?? 'unknown', MAX_NAME),
      displayName: shorten(principal?.displayName ?? 'unknown', MAX_NAME),
    },
    transaction: {
      type: transaction.type,
      id: transaction.id,
      ...(principal?.apiTokenId === undefined ? {} : { detail: { requestApiTokenId: principal.apiTokenId } }),
    },
    ...(principal?.sessionId === undefined
      ? {}
      : {
          authenticationContext: {
            rootSessionId: principal.sessionId,
            externalSessionId: principal.sessionId,
          },
        }),
    ...(request === undefined
      ? {}
      : {
          client: clientOf(request),
          request: { ipChain: request.ipChain.slice(0, MAX_IP_CHAIN).map(hopOf) },
        }),
    ...(Object.keys(data).length === 0 ? {} : { debugContext: { debugData: data } }),
    ...(targets.length === 0 ? {} : { target: targets }),
  };
}

function clientOf({
  ip,
  userAgent: raw,
}: NonNullable<EventOrigin['request']>): NonNullable<StoredEvent['client']> {
  if (raw === undefined) return { ipAddress: ip };
  const userAgent = readUserAgent(raw);
  return { userAgent, device: deviceOf(userAgent), ipAddress: ip };
}

function targetOf({ id, type, alternateId, displayName, detailEntry, changeDetails }: EventTarget) {
  return {
    id: shorten(id, MAX_NAME),
    type,
    alternateId: shorten(alternateId, MAX_NAME),
    displayName: shorten(displayName, MAX_NAME),
    ...(detailEntry === undefined ? {} : { detailEntry }),
    ...(changeDetails === undefined ? {} : { changeDetails }),
  };
}

function hopOf(ip: string) {
  return { ip, version: isIPv6(ip) ? 'V6' : 'V4' } as const;
}

function severityOf(usual: Severity, outcome: EventDraft['outcome']): Severity {
  const bad = outcome === 'FAILURE' || outcome === 'DENY' || outcome === 'RATE_LIMIT';
  return bad && (usual === 'DEBUG' || usual === 'INFO') ? 'WARN' : usual;
}

function debugData({ request, transaction }: EventOrigin, draft: EventDraft): Record<string, string> {
  const data: Record<string, string> = {};
  for (const [key, value] of Object.entries(draft.debugData ?? {}))
    data[key] = shorten(value, MAX_DEBUG_VALUE);
  if (request === undefined) return data;
  const requestUri = shorten(request.uri, MAX_DEBUG_VALUE);
  return { ...data, requestId: transaction.id, requestUri, url: requestUri };
}

/** Cuts between characters, not inside of one. */
function shorten(value: string, max: number): string {
  return value.length <= max ? value : value.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
}
