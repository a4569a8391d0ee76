import type { Migration } from './migration.ts';

/** The System Log: its head, its events, and the index by which words and values are found in them. */
export const migration000002: Migration = {
  number: 2,
  name: 'system-log',
  sqlite: `
create table log_head (
  id integer not null primary key check (id = 1),
  last_seq integer not null,
  last_published integer not null,
  first_seq integer not null
) strict;
insert into log_head (id, last_seq, last_published, first_seq) values (1, 0, 0, 1);

create table log_event_types (
  name text not null primary key
) strict, without rowid;

create table log_events (
  seq integer not null primary key,
  uuid text not null,
  published integer not null,
  event_type text not null,
  severity text not null,
  outcome text not null,
  actor_id text not null,
  body text not null
) strict;
create index log_events_published on log_events (published);

-- Only which event has which term, not where in it nor the text (https://www.sqlite.org/fts5.html#the_detail_option).
-- Terms are numbers in base 36, so the ascii tokenizer changes nothing about them.
create virtual table log_terms using fts5 (
  terms, content = '', contentless_delete = 1, detail = 'none', tokenize = 'ascii'
);
`,
  postgresql: `
create table log_head (
  id bigint not null primary key check (id = 1),
  last_seq bigint not null,
  last_published bigint not null,
  first_seq bigint not null
);
insert into log_head (id, last_seq, last_published, first_seq) values (1, 0, 0, 1);

create table log_event_types (
  name text not null primary key
);

-- Events of two kilobytes stay in the row: compressing each one costs more than it saves.
create table log_events (
  seq bigint not null primary key,
  uuid text not null,
  published bigint not null,
  event_type text not null,
  severity text not null,
  outcome text not null,
  actor_id text not null,
  body jsonb not null,
  terms bigint[] not null
) with (toast_tuple_target = 8160);
-- What the planner would learn of terms, that some are frequent, holds for a block and not for the next: it then reads
-- the whole table for a rare one. Without it the index always looks cheaper.
alter table log_events alter column terms set statistics 0, alter column body set statistics 0;
create index log_events_published on log_events (published);
-- Each lookup reads the list of what is not in the index yet: two megabytes of it take milliseconds.
create index log_events_terms on log_events using gin (terms) with (gin_pending_list_limit = 2048);
`,
};
