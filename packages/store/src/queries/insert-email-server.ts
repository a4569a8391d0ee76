import type { EmailServerRow, Queryable } from '../tables.ts';
import { orAnotherEnabled } from '../unique-violations.ts';

/** @throws AnotherServerEnabled when it is enabled and another one is */
export async function insertEmailServer(db: Queryable, row: EmailServerRow): Promise<void> {
  await orAnotherEnabled(db.insertInto('email_servers').values(row).execute());
}
