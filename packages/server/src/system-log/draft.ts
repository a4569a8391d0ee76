import type { Principal } from '../access/permissions.ts';

/** Outcomes of events, a part of Okta's list that occurs here. */
export type Outcome = 'SUCCESS' | 'FAILURE' | 'DENY' | 'ALLOW' | 'RATE_LIMIT' | 'DEFERRED' | 'UNKNOWN';

/** Something an event is about. */
export interface EventTarget {
  readonly id: string;
  readonly type: string;
  readonly alternateId: string;
  readonly displayName: string;
  readonly detailEntry?: Readonly<Record<string, unknown>>;
  readonly changeDetails?: {
    readonly from: Readonly<Record<string, unknown>>;
    readonly to: Readonly<Record<string, unknown>>;
  };
}

/** What the code that acts knows of an event; the recorder makes the whole LogEvent of it. Never a secret. */
export interface EventDraft {
  /** Must stand in the catalogue `event-types.ts`, which also has its displayMessage and default severity. */
  readonly eventType: string;
  readonly outcome: Outcome;
  /** At most 255 characters are kept. */
  readonly reason?: string;
  readonly severity?: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';
  readonly targets?: readonly EventTarget[];
  readonly debugData?: Readonly<Record<string, string>>;
}

/** Where an event comes from: a request, or work in the background. */
export interface EventOrigin {
  readonly principal?: Principal;
  readonly transaction: { readonly id: string; readonly type: 'WEB' | 'JOB' };
  readonly request?: {
    readonly ip: string;
    readonly ipChain: readonly string[];
    readonly userAgent?: string;
    readonly uri: string;
  };
}
