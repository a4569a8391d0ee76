import type { Store } from '../open-store.ts';
import { insertEmailServer } from '../queries/insert-email-server.ts';
import { insertInbox } from '../queries/insert-inbox.ts';
import type { EmailServerRow, InboxRow } from '../tables.ts';

/** A disabled server whose sealed secret is `secret of <id>`. */
export function exampleServer({ sealer }: Store, id: string): EmailServerRow {
  return {
    id,
    alias: `Server ${id}`,
    enabled: 0,
    host: 'smtp.example.com',
    port: 587,
    username: 'sender@example.com',
    auth_type: 'BASIC_SMTP_AUTH',
    details: '{}',
    sealed_secrets: sealer.seal(`secret of ${id}`, `email_servers/${id}`),
    config_version: 1,
    created_at: 1_700_000_000_000,
    updated_at: 1_700_000_000_000,
  };
}

/** An inbox whose sealed secret is `secret of <id>`. */
export function exampleInbox({ sealer }: Store, id: string): InboxRow {
  return {
    id,
    name: `Inbox ${id}`,
    address: 'inbox@example.com',
    host: 'imap.example.com',
    port: 993,
    security: 'implicit',
    username: 'inbox@example.com',
    details: '{}',
    sealed_secrets: sealer.seal(`secret of ${id}`, `inboxes/${id}`),
    created_at: 1_700_000_000_000,
    updated_at: 1_700_000_000_000,
  };
}

/** Two servers and an inbox with secrets. */
export async function insertExamples(store: Store): Promise<void> {
  await insertEmailServer(store.db, exampleServer(store, 'cesOne'));
  await insertEmailServer(store.db, exampleServer(store, 'cesTwo'));
  await insertInbox(store.db, exampleInbox(store, 'inbOne'));
}
