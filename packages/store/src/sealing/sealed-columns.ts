import type { Transaction } from 'kysely';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import { keyIdOf } from './sealing-key.ts';

/** Every table with sealed secrets: in the column `sealed_secrets`, for the context `<table>/<id>`. */
export const sealedTables = ['email_servers', 'inboxes'] as const;
export type SealedTable = (typeof sealedTables)[number];

/** A sealed text and where it stands. */
export interface SealedSecret {
  readonly table: SealedTable;
  readonly id: string;
  readonly sealed: string;
  readonly context: string;
}

/** All sealed secrets: as many as there are servers and inboxes, a few dozen. */
export async function listSealedSecrets(trx: Transaction<Tables>): Promise<readonly SealedSecret[]> {
  return readSealedSecrets(trx, false);
}

/** All sealed secrets, which nobody else changes until the transaction ends. */
export async function lockSealedSecrets(trx: Transaction<Tables>): Promise<readonly SealedSecret[]> {
  return readSealedSecrets(trx, engineOf(trx) === 'postgresql');
}

async function readSealedSecrets(trx: Transaction<Tables>, lock: boolean): Promise<readonly SealedSecret[]> {
  const found: SealedSecret[] = [];
  for (const table of sealedTables) {
    const query = trx.selectFrom(table).select(['id', 'sealed_secrets']).orderBy('id');
    const rows = await (lock ? query.forUpdate() : query).execute();
    for (const { id, sealed_secrets: sealed } of rows)
      found.push({ table, id, sealed, context: `${table}/${id}` });
  }
  return found;
}

/** The ids of the keys that secrets are sealed under, those of check values included. */
export async function keyIdsInUse(trx: Transaction<Tables>): Promise<ReadonlySet<string>> {
  const checks = await trx.selectFrom('sealing_keys').select('key_id').execute();
  const secrets = await listSealedSecrets(trx);
  return new Set([...checks.map(({ key_id }) => key_id), ...secrets.map(({ sealed }) => keyIdOf(sealed))]);
}
