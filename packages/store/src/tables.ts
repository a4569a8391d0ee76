import type { Generated, Kysely, Selectable, Transaction } from 'kysely';

/**
 * The tables, alike on both engines. Times are milliseconds since 1970 in UTC; flags are 0 or 1; JSON is text that the
 * query functions write and read. A column named `sealed…` holds what `Sealer` made of a secret, never the secret.
 */
export interface Tables {
  email_servers: EmailServersTable;
  diagnoses: DiagnosesTable;
  server_tests: ServerTestsTable;
  inboxes: InboxesTable;
  users: UsersTable;
  sessions: SessionsTable;
  api_tokens: ApiTokensTable;
  access_tokens: AccessTokensTable;
  setup_links: SetupLinksTable;
  settings: SettingsTable;
  seen_certificates: SeenCertificatesTable;
  sealing_keys: SealingKeysTable;
  log_head: LogHeadTable;
  log_event_types: LogEventTypesTable;
  log_events: LogEventsTable;
}

/** The database or a transaction in it: what every query function takes first. */
export type Queryable = Kysely<Tables> | Transaction<Tables>;

interface EmailServersTable {
  /** `ces` and 17 letters and digits. */
  id: string;
  alias: string;
  /** At most one row holds 1: a partial unique index sees to it. */
  enabled: number;
  host: string;
  port: number;
  username: string;
  auth_type: 'BASIC_SMTP_AUTH' | 'OAUTH2_CLIENT_CREDENTIALS' | 'OAUTH2_JWT_BEARER_GRANT';
  /** JSON: every other setting that is no secret. */
  details: string;
  /** JSON of all secrets of the server, sealed as one. */
  sealed_secrets: string;
  /** Counts changes of the configuration from 1; stamped on every result. */
  config_version: number;
  created_at: number;
  updated_at: number;
}

interface DiagnosesTable {
  /** `dia` and 17 letters and digits. */
  id: string;
  /** Null for a draft. Kept when the server is deleted. */
  server_id: string | null;
  config_version: number | null;
  /** Why it ran: `diagnosis` asked for, `enable` before switching a server on, `test` with a message. */
  purpose: 'diagnosis' | 'enable' | 'test';
  host: string;
  port: number;
  started_at: number;
  duration_ms: number;
  verdict: string;
  cause: string | null;
  stage: string | null;
  /** JSON {id, type, displayName}. */
  requested_by: string;
  /** JSON: the whole `postroad.diagnosis/1`. */
  result: string;
}

interface ServerTestsTable {
  /** `tst` and 17 letters and digits. */
  id: string;
  server_id: string;
  config_version: number;
  from_address: string;
  to_address: string;
  started_at: number;
  duration_ms: number;
  /** `accepted`: the server's 250 after the message. Arrival is told apart. */
  status: 'accepted' | 'failed';
  cause: string | null;
  message_id: string | null;
  /** The server's final reply, as received. */
  reply: string | null;
  /** The provider's own id of the message, read from the reply. */
  queue_id: string | null;
  diagnosis_id: string;
  /** JSON {id, type, displayName}. */
  requested_by: string;
  inbox_id: string | null;
  arrival_status: 'not-asked' | 'waiting' | 'arrived' | 'spam' | 'bounced' | 'not-found' | 'failed';
  /** JSON of what was found in the inbox; null until then. */
  arrival: string | null;
}

interface InboxesTable {
  /** `inb` and 17 letters and digits. */
  id: string;
  name: string;
  address: string;
  host: string;
  port: number;
  security: 'implicit' | 'starttls' | 'none';
  username: string;
  /** JSON: every other setting that is no secret. */
  details: string;
  sealed_secrets: string;
  created_at: number;
  updated_at: number;
}

interface UsersTable {
  /** `00u` and 17 letters and digits. */
  id: string;
  /** The e-mail address to sign in with, in lower case; unique. */
  login: string;
  display_name: string;
  role: 'SUPER_ADMIN' | 'EMAIL_ADMIN' | 'READ_ONLY';
  /** argon2id in PHC form. */
  password_hash: string;
  active: Generated<number>;
  created_at: number;
  last_sign_in_at: number | null;
}

interface SessionsTable {
  /** SHA-256 of the cookie's value, hex. */
  id_hash: string;
  user_id: string;
  /** SHA-256 of the CSRF token, hex. */
  csrf_hash: string;
  created_at: number;
  last_seen_at: number;
  expires_at: number;
}

interface ApiTokensTable {
  /** `00T` and 17 letters and digits. */
  id: string;
  name: string;
  /** SHA-256 of the whole token, hex; unique. */
  token_hash: string;
  scope: 'read' | 'manage';
  created_by: string;
  created_at: number;
  expires_at: number | null;
  last_used_at: number | null;
  revoked_at: number | null;
}

/** Short-lived OAuth access tokens, got for an API token at the token endpoint. */
interface AccessTokensTable {
  token_hash: string;
  api_token_id: string;
  /** JSON array of `okta.…` scopes. */
  scopes: string;
  created_at: number;
  expires_at: number;
}

/** One-time links: the first start's, which makes the first administrator, and invitations, which let one set a password. */
interface SetupLinksTable {
  /** SHA-256 of the token in the link, hex. */
  token_hash: string;
  /** Whom it invites; gone with the user (`ON DELETE CASCADE`). Null: it makes the first administrator. */
  user_id: string | null;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

interface SettingsTable {
  key: string;
  /** JSON. */
  value: string;
  updated_at: number;
}

/** The last certificate seen at each server: its days left stay visible after it has expired. */
interface SeenCertificatesTable {
  host: string;
  port: number;
  subject: string;
  fingerprint256: string;
  not_after: number;
  seen_at: number;
}

/** The keys that secrets may be sealed under: at start each must be at hand. */
interface SealingKeysTable {
  /** 16 hexadecimal digits. */
  key_id: string;
  /** A known text sealed under the key. */
  check_value: string;
  created_at: number;
}

/** One row. Whoever appends to the log locks it: numbers are gapless, in order of commit, and times never go back. */
interface LogHeadTable {
  id: number;
  last_seq: number;
  last_published: number;
  /** The oldest number that pruning has left; 1 at first. */
  first_seq: number;
}

interface LogEventsTable {
  /** From 1, without gaps. Order of persistence and of `published` at once. */
  seq: number;
  uuid: string;
  published: number;
  event_type: string;
  severity: string;
  outcome: string;
  actor_id: string;
  /** JSON: the event without `published` and without what is null; jsonb in PostgreSQL. */
  body: string;
}

/** Every type that an event has had. */
interface LogEventTypesTable {
  name: string;
}

export type EmailServerRow = Selectable<EmailServersTable>;
export type DiagnosisRow = Selectable<DiagnosesTable>;
export type ServerTestRow = Selectable<ServerTestsTable>;
export type InboxRow = Selectable<InboxesTable>;
export type UserRow = Selectable<UsersTable>;
export type SessionRow = Selectable<SessionsTable>;
export type ApiTokenRow = Selectable<ApiTokensTable>;
export type AccessTokenRow = Selectable<AccessTokensTable>;
export type SetupLinkRow = Selectable<SetupLinksTable>;
export type SeenCertificateRow = Selectable<SeenCertificatesTable>;
export type LogEventRow = Selectable<LogEventsTable>;
