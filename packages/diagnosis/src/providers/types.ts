import type { Reference } from '../causes/define.ts';

/** One host, port and TLS mode under which a provider documents submission. */
export interface SubmissionEndpoint {
  readonly host: string;
  readonly port: number;
  readonly security: 'starttls' | 'implicit' | 'none';
  /** When to use it, where there are several: `EU accounts`, `region eu-west-1`. */
  readonly when?: string;
  /** Only for addresses at the customer's own domain, or only for those at the provider's. Absent: for both. */
  readonly addresses?: 'own-domain' | 'provider-domain';
}

/** A mail service and how it wants to be used. One file each in `providers/catalogue/`. */
export interface Provider {
  /** Kebab-case, the file's name. */
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind: 'mailbox' | 'transactional' | 'hosting' | 'relay' | 'testing';
  /** Domains of addresses (mailbox providers): `gmail.com`. */
  readonly domains?: readonly string[];
  /** MX host names that show a custom domain lives here. */
  readonly mx?: readonly RegExp[];
  /** Documented endpoints, the recommended one first. */
  readonly endpoints: readonly SubmissionEndpoint[];
  /** Other host names that are its submission servers (regions, legacy names that work). */
  readonly hosts?: readonly RegExp[];
  /** Hosts people enter which no longer work, or never were for submission (MX, IMAP), and what to use instead. */
  readonly wrongHosts?: readonly {
    readonly host: string;
    readonly useInstead: string;
    readonly why: string;
  }[];
  readonly username: {
    readonly form: 'full-address' | 'local-part' | 'literal' | 'access-key' | 'domain-user' | 'any';
    /** The literal, `apikey`; or the shape of a right one, used to warn before anything is sent. */
    readonly literal?: string;
    readonly pattern?: RegExp;
    /** One sentence for people: `Your SMTP access key ID (AKIA…), not your AWS sign-in name.` */
    readonly hint: string;
  };
  readonly password: {
    readonly kind: 'account' | 'app-password' | 'api-key' | 'smtp-credential' | 'none';
    /** One or two sentences: where to get the right password. */
    readonly hint: string;
    /** What a right one looks like, where the provider's have a fixed shape: used only to warn. */
    readonly pattern?: RegExp;
  };
  /** Which sender addresses this service lets a login use; one sentence. */
  readonly senderRule?: string;
  /** Sending limits as documented; one sentence each. */
  readonly limits?: readonly string[];
  readonly basicAuth: 'available' | 'app-password-only' | 'admin-must-enable' | 'being-removed' | 'removed';
  /** One or two sentences with dates where `basicAuth` is not simply available. */
  readonly basicAuthNote?: string;
  readonly oauth?: {
    readonly mechanisms: readonly ('XOAUTH2' | 'OAUTHBEARER')[];
    readonly scopes?: readonly string[];
    readonly tokenEndpoint?: string;
    readonly flows?: readonly (
      | 'authorization-code'
      | 'client-credentials'
      | 'device-code'
      | 'jwt-bearer'
      | 'refresh-token'
    )[];
  };
  /** The vendor file in `replies/vendors/` whose replies it gives. */
  readonly replies?: string;
  readonly documentation: Reference;
  /** Date on which the documentation was read, `2026-11-23`; with where it was read from when not the page itself. */
  readonly checked: string;
  /** Where the facts were read when the documentation page itself could not be, or does not carry all of them. */
  readonly sources?: readonly Reference[];
  readonly notes?: readonly string[];
}

/** Declares a provider. Identity function; gives the literal its type. */
export function defineProvider(provider: Provider): Provider {
  return provider;
}
