import type { Migration } from './migration.ts';

/** The tables of the service but for the System Log. */
export const migration000001: Migration = {
  number: 1,
  name: 'service',
  sqlite: `
create table email_servers (
  id text not null primary key,
  alias text not null,
  enabled integer not null check (enabled in (0, 1)),
  host text not null,
  port integer not null,
  username text not null,
  auth_type text not null,
  details text not null,
  sealed_secrets text not null,
  config_version integer not null,
  created_at integer not null,
  updated_at integer not null
) strict;
-- Okta's rule, E0000222: all mail goes through one server.
create unique index email_servers_one_enabled on email_servers (enabled) where enabled = 1;

create table diagnoses (
  id text not null primary key,
  -- No foreign key: the result stays when the server is deleted.
  server_id text,
  config_version integer,
  purpose text not null,
  host text not null,
  port integer not null,
  started_at integer not null,
  duration_ms integer not null,
  verdict text not null,
  cause text,
  stage text,
  requested_by text not null,
  result text not null
) strict;
create index diagnoses_newest on diagnoses (started_at desc, id desc);
create index diagnoses_of_server on diagnoses (server_id, started_at desc, id desc);

create table inboxes (
  id text not null primary key,
  name text not null,
  address text not null,
  host text not null,
  port integer not null,
  security text not null,
  username text not null,
  details text not null,
  sealed_secrets text not null,
  created_at integer not null,
  updated_at integer not null
) strict;

create table server_tests (
  id text not null primary key,
  server_id text not null references email_servers (id) on delete cascade,
  config_version integer not null,
  from_address text not null,
  to_address text not null,
  started_at integer not null,
  duration_ms integer not null,
  status text not null,
  cause text,
  message_id text,
  reply text,
  queue_id text,
  diagnosis_id text not null,
  requested_by text not null,
  inbox_id text references inboxes (id) on delete set null,
  arrival_status text not null,
  arrival text
) strict;
create index server_tests_of_server on server_tests (server_id, started_at desc, id desc);
create index server_tests_of_inbox on server_tests (inbox_id) where inbox_id is not null;
create index server_tests_waiting on server_tests (started_at) where arrival_status = 'waiting';

create table users (
  id text not null primary key,
  login text not null constraint users_login unique,
  display_name text not null,
  role text not null,
  password_hash text not null,
  active integer not null default 1 check (active in (0, 1)),
  created_at integer not null,
  last_sign_in_at integer
) strict;

create table sessions (
  id_hash text not null primary key,
  user_id text not null references users (id) on delete cascade,
  csrf_hash text not null,
  created_at integer not null,
  last_seen_at integer not null,
  expires_at integer not null
) strict;
create index sessions_of_user on sessions (user_id);
create index sessions_expiry on sessions (expires_at);

create table api_tokens (
  id text not null primary key,
  name text not null,
  token_hash text not null constraint api_tokens_hash unique,
  scope text not null,
  created_by text not null,
  created_at integer not null,
  expires_at integer,
  last_used_at integer,
  revoked_at integer
) strict;

create table access_tokens (
  token_hash text not null primary key,
  api_token_id text not null references api_tokens (id) on delete cascade,
  scopes text not null,
  created_at integer not null,
  expires_at integer not null
) strict;
create index access_tokens_of_token on access_tokens (api_token_id);
create index access_tokens_expiry on access_tokens (expires_at);

create table setup_links (
  token_hash text not null primary key,
  user_id text references users (id) on delete cascade,
  created_at integer not null,
  expires_at integer not null,
  used_at integer
) strict;

create table settings (
  key text not null primary key,
  value text not null,
  updated_at integer not null
) strict;

create table seen_certificates (
  host text not null,
  port integer not null,
  subject text not null,
  fingerprint256 text not null,
  not_after integer not null,
  seen_at integer not null,
  primary key (host, port)
) strict;

-- The keys that secrets may be sealed under: the check value tells at start whether the key at hand is the right one.
create table sealing_keys (
  key_id text not null primary key,
  check_value text not null,
  created_at integer not null
) strict;
`,
  postgresql: `
create table email_servers (
  id text not null primary key,
  alias text not null,
  enabled bigint not null check (enabled in (0, 1)),
  host text not null,
  port bigint not null,
  username text not null,
  auth_type text not null,
  details text not null,
  sealed_secrets text not null,
  config_version bigint not null,
  created_at bigint not null,
  updated_at bigint not null
);
-- Okta's rule, E0000222: all mail goes through one server.
create unique index email_servers_one_enabled on email_servers (enabled) where enabled = 1;

create table diagnoses (
  id text not null primary key,
  -- No foreign key: the result stays when the server is deleted.
  server_id text,
  config_version bigint,
  purpose text not null,
  host text not null,
  port bigint not null,
  started_at bigint not null,
  duration_ms bigint not null,
  verdict text not null,
  cause text,
  stage text,
  requested_by text not null,
  result text not null
);
create index diagnoses_newest on diagnoses (started_at desc, id desc);
create index diagnoses_of_server on diagnoses (server_id, started_at desc, id desc);

create table inboxes (
  id text not null primary key,
  name text not null,
  address text not null,
  host text not null,
  port bigint not null,
  security text not null,
  username text not null,
  details text not null,
  sealed_secrets text not null,
  created_at bigint not null,
  updated_at bigint not null
);

create table server_tests (
  id text not null primary key,
  server_id text not null references email_servers (id) on delete cascade,
  config_version bigint not null,
  from_address text not null,
  to_address text not null,
  started_at bigint not null,
  duration_ms bigint not null,
  status text not null,
  cause text,
  message_id text,
  reply text,
  queue_id text,
  diagnosis_id text not null,
  requested_by text not null,
  inbox_id text references inboxes (id) on delete set null,
  arrival_status text not null,
  arrival text
);
create index server_tests_of_server on server_tests (server_id, started_at desc, id desc);
create index server_tests_of_inbox on server_tests (inbox_id) where inbox_id is not null;
create index server_tests_waiting on server_tests (started_at) where arrival_status = 'waiting';

create table users (
  id text not null primary key,
  login text not null constraint users_login unique,
  display_name text not null,
  role text not null,
  password_hash text not null,
  active bigint not null default 1 check (active in (0, 1)),
  created_at bigint not null,
  last_sign_in_at bigint
);

create table sessions (
  id_hash text not null primary key,
  user_id text not null references users (id) on delete cascade,
  csrf_hash text not null,
  created_at bigint not null,
  last_seen_at bigint not null,
  expires_at bigint not null
);
create index sessions_of_user on sessions (user_id);
create index sessions_expiry on sessions (expires_at);

create table api_tokens (
  id text not null primary key,
  name text not null,
  token_hash text not null constraint api_tokens_hash unique,
  scope text not null,
  created_by text not null,
  created_at bigint not null,
  expires_at bigint,
  last_used_at bigint,
  revoked_at bigint
);

create table access_tokens (
  token_hash text not null primary key,
  api_token_id text not null references api_tokens (id) on delete cascade,
  scopes text not null,
  created_at bigint not null,
  expires_at bigint not null
);
create index access_tokens_of_token on access_tokens (api_token_id);
create index access_tokens_expiry on access_tokens (expires_at);

create table setup_links (
  token_hash text not null primary key,
  user_id text references users (id) on delete cascade,
  created_at bigint not null,
  expires_at bigint not null,
  used_at bigint
);

create table settings (
  key text not null primary key,
  value text not null,
  updated_at bigint not null
);

create table seen_certificates (
  host text not null,
  port bigint not null,
  subject text not null,
  fingerprint256 text not null,
  not_after bigint not null,
  seen_at bigint not null,
  primary key (host, port)
);

-- The keys that secrets may be sealed under: the check value tells at start whether the key at hand is the right one.
create table sealing_keys (
  key_id text not null primary key,
  check_value text not null,
  created_at bigint not null
);
`,
};
