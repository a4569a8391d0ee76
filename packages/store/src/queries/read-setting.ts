import type { Queryable } from '../tables.ts';

/** The value of a setting, to be checked by whoever knows its shape; undefined when it was never written. */
export async function readSetting(db: Queryable, key: string): Promise<unknown> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', key).executeTakeFirst();
  return row === undefined ? undefined : JSON.parse(row.value);
}
