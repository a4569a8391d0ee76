import { type Queryable, readSetting, writeSetting } from '@postroad/store';
import { z } from 'zod';
import type { EventDraft } from '../system-log/draft.ts';

const KEY = 'logRetention';
/** Ten years: longer than any rule we know of asks for. */
const MAX_DAYS = 3_650;

/** How long events are kept. Okta keeps them 90 days; here that is the default, not the end. */
export const logRetentionSchema = z.strictObject({
  days: z
    .int()
    .min(1)
    .max(MAX_DAYS)
    .describe(
      'Events, stored diagnoses and test records older than this are removed. A shorter time takes effect at the next pruning.',
    ),
});
export type LogRetention = z.output<typeof logRetentionSchema>;

/** The retention in force. */
export async function readLogRetention(db: Queryable): Promise<LogRetention> {
  const stored = await readSetting(db, KEY);
  return stored === undefined ? { days: 90 } : logRetentionSchema.parse(stored);
}

/**
 * Changes the retention in the transaction it is given.
 *
 * @returns the event to record in the same transaction; undefined when nothing changed
 */
export async function changeLogRetention(
  db: Queryable,
  after: LogRetention,
): Promise<EventDraft | undefined> {
  const before = await readLogRetention(db);
  if (before.days === after.days) return undefined;
  await writeSetting(db, KEY, after);
  return {
    eventType: 'system.setting.update',
    outcome: 'SUCCESS',
    targets: [
      {
        id: KEY,
        type: 'Setting',
        alternateId: KEY,
        displayName: 'Log retention',
        changeDetails: { from: before, to: after },
      },
    ],
  };
}
