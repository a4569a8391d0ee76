import type { EmailServerRow, Queryable } from '../tables.ts';
import { orAnotherEnabled } from '../unique-violations.ts';

/**
 * Changes the columns given and gives the whole row as it is then; undefined when there is none with this id.
 *
 * @throws AnotherServerEnabled when it would be the second one enabled
 */
export async function updateEmailServer(
  db: Queryable,
  id: string,
  changes: Partial<Omit<EmailServerRow, 'id'>>,
): Promise<EmailServerRow | undefined> {
  return orAnotherEnabled(
    db.updateTable('email_servers').set(changes).where('id', '=', id).returningAll().executeTakeFirst(),
  );
}
