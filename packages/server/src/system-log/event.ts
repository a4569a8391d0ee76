import { isIPv6 } from 'node:net';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { EventDraft, EventOrigin, EventTarget } from './draft.ts';
import { findEventType, type Severity, severities } from './event-types.ts';
import { deviceOf, readUserAgent } from './user-agent.ts';

const text = z.string().nullable();
const freeMap = z.record(z.string(), z.unknown());

const geographicalContext = z
  .object({
    city: text,
    state: text,
    country: text,
    postalCode: text,
    geolocation: z.object({ lat: z.number(), lon: z.number() }).nullable(),
  })
  .nullable();

const actor = z.object({
  id: z.string(),
  type: z.string(),
  alternateId: z.string(),
  displayName: z.string(),
  detailEntry: freeMap.nullable(),
});

/**
 * One event, in the shape of Okta's `LogEvent` with every key of Okta's example present. What nobody knows here (where an
 * address lies, whose network it is in) is null.
 */
export const logEvent = z
  .object({
    actor,
    client: z.object({
      userAgent: z.object({ rawUserAgent: z.string(), os: z.string(), browser: z.string() }).nullable(),
      zone: text,
      device: text,
      id: text,
      ipAddress: text,
      geographicalContext,
    }),
    device: freeMap.nullable(),
    authenticationContext: z.object({
      authenticationProvider: text,
      credentialProvider: text,
      credentialType: text,
      issuer: z.object({ id: z.string(), type: z.string() }).nullable(),
      interface: text,
      authenticationStep: z.number().int(),
      rootSessionId: text,
      externalSessionId: text,
    }),
    displayMessage: z.string(),
    eventType: z.string(),
    outcome: z.object({ result: z.string(), reason: text }),
    published: z.iso.datetime(),
    securityContext: z.object({
      asNumber: z.number().int().nullable(),
      asOrg: text,
      isp: text,
      domain: text,
      isProxy: z.boolean().nullable(),
    }),
    severity: z.enum(severities),
    debugContext: z.object({ debugData: z.record(z.string(), z.string()) }),
    legacyEventType: text,
    transaction: z.object({ type: z.enum(['WEB', 'JOB']), id: z.string(), detail: freeMap }),
    uuid: z.uuid(),
    version: z.literal('0'),
    request: z.object({
      ipChain: z.array(
        z.object({
          ip: z.string(),
          geographicalContext,
          version: z.enum(['V4', 'V6']),
          source: text,
        }),
      ),
    }),
    target: z.array(
      actor.extend({ changeDetails: z.object({ from: freeMap, to: freeMap }).nullable() }),
    ),
  })
  .meta({ id: 'LogEvent' });
export type LogEvent = z.infer<typeof logEvent>;

/** An event before it has its place in the log: the store adds the time. */
export type UnpublishedEvent = Omit<LogEvent, 'published'>;

/** Okta's bound on `outcome.reason`, in characters. */
const MAX_REASON = 255;
/** A server's reply or a user agent may be long; the whole event stays readable. */
const MAX_DEBUG_VALUE = 2_000;
/** Okta's largest lists of targets have 50 entries. */
const MAX_TARGETS = 50;
/** A proxy chain that a client made up must not fill the log. */
const MAX_IP_CHAIN = 20;

/**
 * Makes the whole event of what the acting code knows of it.
 *
 * @throws TypeError when the catalogue has no such event type: a defect of ours.
 */
export function buildEvent(origin: EventOrigin, draft: EventDraft): UnpublishedEvent {
  const type = findEventType(draft.eventType);
  if (type === undefined) throw new TypeError(`event type ${draft.eventType} is not in the catalogue`);
  const { principal, request, transaction } = origin;
  const userAgent = request?.userAgent === undefined ? null : readUserAgent(request.userAgent);
  const sessionId = principal?.sessionId ?? null;
  return {
    actor: {
      id: principal?.id ?? 'unknown',
      type: principal?.type ?? 'SystemPrincipal',
      alternateId: principal?.alternateId ?? 'unknown',
      displayName: principal?.displayName ?? 'unknown',
      detailEntry: null,
    },
    client: {
      userAgent,
      zone: null,
      device: userAgent === null ? null : deviceOf(userAgent),
      id: null,
      ipAddress: request?.ip ?? null,
      geographicalContext: null,
    },
    device: null,
    authenticationContext: {
      authenticationProvider: null,
      credentialProvider: null,
      credentialType: null,
      issuer: null,
      interface: null,
      authenticationStep: 0,
      rootSessionId: sessionId,
      externalSessionId: sessionId,
    },
    displayMessage: type.displayMessage,
    eventType: draft.eventType,
    outcome: { result: draft.outcome, reason: shorten(draft.reason ?? '', MAX_REASON) || null },
    securityContext: { asNumber: null, asOrg: null, isp: null, domain: null, isProxy: null },
    severity: draft.severity ?? severityOf(type.severity, draft.outcome),
    debugContext: { debugData: debugData(origin, draft) },
    legacyEventType: null,
    transaction: {
      type: transaction.type,
      id: transaction.id,
      detail: principal?.apiTokenId === undefined ? {} : { requestApiTokenId: principal.apiTokenId },
    },
    uuid: randomUUID(),
    version: '0',
    request: { ipChain: (request?.ipChain ?? []).slice(0, MAX_IP_CHAIN).map(hopOf) },
    target: (draft.targets ?? []).slice(0, MAX_TARGETS).map(targetOf),
  };
}

function targetOf({ id, type, alternateId, displayName, detailEntry, changeDetails }: EventTarget) {
  return {
    id,
    type,
    alternateId,
    displayName,
    detailEntry: detailEntry ?? null,
    changeDetails: changeDetails ?? null,
  };
}

function hopOf(ip: string) {
  return { ip, geographicalContext: null, version: isIPv6(ip) ? 'V6' : 'V4', source: null } as const;
}

function severityOf(usual: Severity, outcome: EventDraft['outcome']): Severity {
  const bad = outcome === 'FAILURE' || outcome === 'DENY' || outcome === 'RATE_LIMIT';
  return bad && (usual === 'DEBUG' || usual === 'INFO') ? 'WARN' : usual;
}

function debugData({ request, transaction }: EventOrigin, draft: EventDraft): Record<string, string> {
  const data: Record<string, string> = {};
  for (const [key, value] of Object.entries(draft.debugData ?? {})) data[key] = shorten(value, MAX_DEBUG_VALUE);
  if (request === undefined) return data;
  const requestUri = shorten(request.uri, MAX_DEBUG_VALUE);
  return { ...data, requestId: transaction.id, requestUri, url: requestUri };
}

/** Cuts between characters, not inside of one. */
function shorten(value: string, max: number): string {
  if (value.length <= max) return value;
  return value.slice(0, max).toWellFormed().replace(/\uFFFD$/, '');
}
