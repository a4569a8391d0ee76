import type { Transaction } from 'kysely';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables, UserRow } from '../tables.ts';

/**
 * All who have the role SUPER_ADMIN and are active, whom nobody else changes until the transaction ends: two of them
 * cannot take each other's role away at once. Rows are locked in the order of their ids, so that two transactions that
 * both call this first do not wait for each other.
 */
export async function lockSuperAdmins(trx: Transaction<Tables>): Promise<readonly UserRow[]> {
  const query = trx
    .selectFrom('users')
    .selectAll()
    .where('role', '=', 'SUPER_ADMIN')
    .where('active', '=', 1)
    .orderBy('id');
  return (engineOf(trx) === 'postgresql' ? query.forUpdate() : query).execute();
}
