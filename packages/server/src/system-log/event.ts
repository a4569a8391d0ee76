import { z } from 'zod';
import { severities } from './event-types.ts';

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

/** What Okta works out about a client, and nobody knows here. */
const unknown = z.null();

/**
 * One event, in the shape of Okta's `LogEvent` with every key of its schema and of its example present. What nobody knows
 * here (where an address lies, whose network it is in) is null.
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
      ipDetails: unknown,
      risk: unknown,
      userBehaviors: unknown,
      botProtection: unknown,
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
          ipDetails: unknown,
        }),
      ),
    }),
    target: z.array(actor.extend({ changeDetails: z.object({ from: freeMap, to: freeMap }).nullable() })),
  })
  .meta({ id: 'LogEvent' });
export type LogEvent = z.infer<typeof logEvent>;

type Actor = Omit<LogEvent['actor'], 'detailEntry'>;
type Target = LogEvent['target'][number];

/** An event as it is stored: without the time, and without what is null or empty, which is a third of it. */
export type StoredEvent = Pick<LogEvent, 'uuid' | 'eventType' | 'displayMessage' | 'severity'> & {
  readonly actor: Actor;
  readonly outcome: { readonly result: string; readonly reason?: string };
  readonly transaction: {
    readonly type: 'WEB' | 'JOB';
    readonly id: string;
    readonly detail?: Readonly<Record<string, unknown>>;
  };
  readonly client?: Partial<Pick<LogEvent['client'], 'userAgent' | 'device' | 'ipAddress'>>;
  readonly authenticationContext?: { readonly rootSessionId: string; readonly externalSessionId: string };
  readonly debugContext?: LogEvent['debugContext'];
  readonly request?: { readonly ipChain: readonly { readonly ip: string; readonly version: 'V4' | 'V6' }[] };
  readonly target?: readonly (Actor & Partial<Pick<Target, 'detailEntry' | 'changeDetails'>>)[];
};

/** The whole event of a stored one. */
export function completeEvent(stored: StoredEvent, publishedMs: number): LogEvent {
  const { actor, client, debugContext, displayMessage, eventType, outcome, severity, transaction } = stored;
  return {
    actor: { ...actor, detailEntry: null },
    client: {
      userAgent: null,
      zone: null,
      device: null,
      id: null,
      ipAddress: null,
      geographicalContext: null,
      ...client,
    },
    device: null,
    authenticationContext: {
      authenticationProvider: null,
      credentialProvider: null,
      credentialType: null,
      issuer: null,
      interface: null,
      authenticationStep: 0,
      rootSessionId: null,
      externalSessionId: null,
      ...stored.authenticationContext,
    },
    displayMessage,
    eventType,
    outcome: { reason: null, ...outcome },
    published: new Date(publishedMs).toISOString(),
    securityContext: {
      asNumber: null,
      asOrg: null,
      isp: null,
      domain: null,
      isProxy: null,
      ipDetails: null,
      risk: null,
      userBehaviors: null,
      botProtection: null,
    },
    severity,
    debugContext: debugContext ?? { debugData: {} },
    legacyEventType: null,
    transaction: { detail: {}, ...transaction },
    uuid: stored.uuid,
    version: '0',
    request: {
      ipChain: (stored.request?.ipChain ?? []).map((hop) => ({
        ...hop,
        geographicalContext: null,
        source: null,
        ipDetails: null,
      })),
    },
    target: (stored.target ?? []).map((target) => ({ detailEntry: null, changeDetails: null, ...target })),
  };
}
