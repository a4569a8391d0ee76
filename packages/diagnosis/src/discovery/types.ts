import type { Permit } from '@postroad/smtp';
import type { SubmissionEndpoint } from '../providers/types.ts';

/** Where settings can be learned from, most trusted first. */
export const discoverySources = [
  'catalogue',
  'srv-submissions',
  'srv-submission',
  'autoconfig',
  'autoconfig-well-known',
  'ispdb',
  'mx',
  'guess-smtp',
  'guess-mail',
] as const;
export type DiscoverySource = (typeof discoverySources)[number];

/** One server a source named. */
export type DiscoveredEndpoint = Pick<SubmissionEndpoint, 'host' | 'port' | 'security' | 'when'>;

/** How the login name is made from the address. */
export interface DiscoveredUsername {
  /**
   * With the placeholders of Thunderbird's autoconfig, `%EMAILADDRESS%`, `%EMAILLOCALPART%`, `%EMAILDOMAIN%`; a text
   * without placeholders is the login itself. Absent: no form is given, the hint says what is wanted.
   */
  readonly form?: string;
  /** The form filled in for the address asked about. */
  readonly value?: string;
  /** One sentence. */
  readonly hint?: string;
}

/** What one source was asked, and what it said. */
export interface TriedSource {
  readonly source: DiscoverySource;
  /** The domain, DNS name or URL asked for. */
  readonly asked: string;
  /** It named at least one server. */
  readonly ok: boolean;
  /** In a few words: what was found, or why nothing was. */
  readonly said: string;
  /** Milliseconds from the question to the answer. */
  readonly ms: number;
  readonly endpoints?: readonly DiscoveredEndpoint[];
}

/** Settings worth trying, with where they come from. */
export interface Suggestion {
  /** Alternatives for the same service, the preferred one first. */
  readonly endpoints: readonly DiscoveredEndpoint[];
  /** The catalogue's provider behind them. */
  readonly provider?: { readonly id: string; readonly name: string };
  readonly source: DiscoverySource;
  /** Other sources that named the same server. */
  readonly alsoFrom: readonly DiscoverySource[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly username: DiscoveredUsername;
}

/** The answer for one address. */
export interface Discovery {
  /** The address as asked about, its domain in A-labels. */
  readonly address: string;
  readonly domain: string;
  /** Every source, in the order of `discoverySources`, also those that had nothing to say. */
  readonly tried: readonly TriedSource[];
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
}

/** How to look. */
export interface DiscoverOptions {
  /** For each source by itself; all run side by side. Default 4000. */
  readonly timeoutMs?: number;
  /** Resolvers for the DNS questions instead of the system's: `192.0.2.53`, `[2001:db8::53]:5353`. HTTP uses the system's. */
  readonly dnsServers?: readonly string[];
  /** Default the runtime's own; a service that must not reach private addresses gives a guarded one. */
  readonly fetch?: typeof globalThis.fetch;
  /** Asked about each of `dnsServers` before it is asked anything. */
  readonly permit?: Permit;
  /** Other addresses for the documents: templates with `%EMAILADDRESS%` and `%EMAILDOMAIN%`, filled in percent-encoded. */
  readonly urls?: Partial<Record<'autoconfig' | 'autoconfig-well-known' | 'ispdb', string>>;
}
