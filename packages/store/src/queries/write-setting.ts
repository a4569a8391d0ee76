import type { Queryable } from '../tables.ts';

/** Writes a setting: anything that JSON can hold. */
export async function writeSetting(
  db: Queryable,
  key: string,
  value: unknown,
  now = Date.now(),
): Promise<void> {
  const row = { value: JSON.stringify(value), updated_at: now };
  await db
    .insertInto('settings')
    .values({ key, ...row })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute();
}
