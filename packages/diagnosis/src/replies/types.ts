import type { Reference } from '../causes/define.ts';
import type { CauseId, Stage } from '../vocabulary.ts';

/**
 * One thing that was observed: a reply, or an error of a socket, TLS or DNS call, with what is known of the
 * circumstances. The input of the classifier, for `check` and `explain` alike.
 */
export interface Observation {
  readonly kind: 'smtp-reply' | 'socket-error' | 'tls-error' | 'dns-error';
  readonly stage?: Stage;
  /** Reply code, 200 to 599. */
  readonly code?: number;
  /** Enhanced status code as written, `5.7.139`. */
  readonly enhanced?: string;
  /** The server's words without codes, lines joined by a blank; or the error's text. */
  readonly text: string;
  /** What the client library said around it, where it said something of its own. */
  readonly clientError?: string;
  readonly config?: {
    readonly host?: string;
    readonly port?: number;
    readonly tls?: 'starttls' | 'implicit' | 'none' | 'unknown';
    readonly mechanism?: string;
  };
}

/** One thing a vendor says, and what it means. */
export interface ReplyRule {
  readonly cause: CauseId;
  /** Only at these stages; absent: at any. A stage that is not known never excludes a rule. */
  readonly stages?: readonly Stage[];
  /** Reply codes this is said with; absent: any. A reply whose code is not known is not excluded. */
  readonly codes?: readonly number[];
  /** Enhanced status codes it is said with, exact (`5.7.139`); absent: any. */
  readonly enhanced?: readonly string[];
  /**
   * Matched against the server's words (case-insensitive, white space folded). Must fit the manner of saying, not
   * one sample: no addresses, ids, dates. Absent: codes alone decide, and then only where the vendor is recognised.
   */
  readonly text?: RegExp;
  /** 0 to 1, default 0.9: how sure these words make this cause. Below 0.6 when the vendor uses them for several things. */
  readonly confidence?: number;
  /** Vendor's own steps, before the cause's general ones. Same manner as a cause's fix. */
  readonly fix?: readonly string[];
  /** One sentence where the vendor's meaning needs it. */
  readonly note?: string;
  /** Replies as really seen, complete with codes (`535 5.7.139 Authentication unsuccessful, …`). Tests run them. */
  readonly samples: readonly string[];
  /** Where it is documented or was reported: vendor's page first, else a public thread, else the source code. */
  readonly sources: readonly Reference[];
}

/** What one vendor's servers say. One file each in `replies/vendors/`. */
export interface VendorReplies {
  /** Kebab-case, the file's name: `microsoft-365`. */
  readonly id: string;
  /** As people know it: `Microsoft 365 / Exchange Online`. */
  readonly name: string;
  /** `provider`: a mail service; `software`: a mail server people run; `gateway`: filter or appliance in between. */
  readonly kind: 'provider' | 'software' | 'gateway';
  /** How its servers are recognised. Patterns are case-insensitive. */
  readonly recognise: {
    /** Host names of its servers. */
    readonly hosts?: readonly RegExp[];
    /** Words of its greeting or EHLO reply. */
    readonly greeting?: readonly RegExp[];
    /** Words that only its replies carry (URLs, product names, id formats). */
    readonly replies?: readonly RegExp[];
  };
  readonly rules: readonly ReplyRule[];
  /** Date on which the sources were read, `2026-11-23`. */
  readonly checked: string;
}

/** Declares a vendor's replies. Identity function; gives the literal its type. */
export function defineVendor(vendor: VendorReplies): VendorReplies {
  return vendor;
}
