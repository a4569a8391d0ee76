import type { CheckSettings } from '@postroad/diagnosis';
import {
  AnotherServerEnabled,
  type EmailServerRow,
  findEmailServer,
  lockEmailServer,
  updateEmailServer,
} from '@postroad/store';
import type { Context } from '../context.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import { assertSavedSecretsStay } from '../smtp-settings/saved-secrets.ts';
import { settingsOfFields } from '../smtp-settings/settings-of-fields.ts';
import { areSameSettings, columnsOf, settingsOfServer } from '../smtp-settings/stored-settings.ts';
import type { EventDraft, EventOrigin } from '../system-log/draft.ts';
import type { EmailServerFields } from './email-server-schema.ts';
import { anotherEnabled, checkBeforeEnabling } from './enable-check.ts';
import { changesBetween, lifecycleEvent } from './lifecycle-events.ts';
import { assertComplete } from './required-fields.ts';

/** Others may change the same server in between, but hardly again and again. */
const MAX_ATTEMPTS = 5;

/**
 * Changes what is given and leaves the rest. Where mail would afterwards go through a server that nobody has logged in
 * to with these settings, that is done first: when it is enabled, and when the settings of an enabled one change.
 *
 * @param signal aborted when nobody waits for the answer: then nothing is changed
 * @throws ApiError E0000007; E0000001 for fields, also with status 409 when somebody else changed the server while it was
 *   being checked; what `checkBeforeEnabling` throws
 */
export async function changeEmailServer(
  context: Context,
  origin: EventOrigin,
  id: string,
  given: EmailServerFields,
  signal: AbortSignal,
): Promise<EmailServerRow> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const before = await findEmailServer(context.store.db, id);
    if (before === undefined) throw notFound(id, 'EmailServer');
    const { after, settings, needsCheck } = changeOf(context, before, given);
    if (needsCheck)
      await checkBeforeEnabling(
        context,
        origin,
        before.enabled === 1 ? 'update' : 'activate',
        after,
        settings,
        signal,
      );
    const changed = await write(context, origin, before, given);
    if (changed !== undefined) return changed;
    // What was checked is not what would be saved.
    if (needsCheck) break;
  }
  throw changedByOthers();
}

/** Writes the change if the server still is as it was looked at; undefined if not. */
async function write(
  context: Context,
  origin: EventOrigin,
  seen: EmailServerRow,
  given: EmailServerFields,
): Promise<EmailServerRow | undefined> {
  const { store, systemLog, tokens } = context;
  try {
    const changed = await store.transaction(async (trx) => {
      const before = await lockEmailServer(trx, seen.id);
      if (before === undefined) throw notFound(seen.id, 'EmailServer');
      if (before.config_version !== seen.config_version || before.enabled !== seen.enabled) return undefined;
      const { after } = changeOf(context, before, given);
      const events = eventsOf(before, after, given);
      if (events.length === 0) return before;
      const { id, ...columns } = after;
      const row = await updateEmailServer(trx, id, columns);
      for (const event of events) await systemLog.record(trx, origin, event);
      return row;
    });
    if (changed !== undefined && changed.config_version !== seen.config_version) tokens.forget(seen.id);
    return changed;
  } catch (error) {
    if (error instanceof AnotherServerEnabled) throw anotherEnabled();
    throw error;
  }
}

interface Change {
  readonly after: EmailServerRow;
  readonly settings: CheckSettings;
  readonly needsCheck: boolean;
}

/** @throws ApiError E0000001 */
function changeOf(context: Context, before: EmailServerRow, given: EmailServerFields): Change {
  assertComplete(given, before.auth_type);
  const saved = settingsOfServer(context, before);
  const settings = settingsOfFields(given, saved);
  assertSavedSecretsStay(saved, settings);
  const differs = !areSameSettings(saved, settings);
  const enabled = given.enabled ?? before.enabled === 1;
  const alias = given.alias ?? before.alias;
  const changes = differs || alias !== before.alias || Number(enabled) !== before.enabled;
  return {
    after: {
      ...before,
      alias,
      enabled: Number(enabled),
      ...(differs ? columnsOf(settings, before.id, context.store.sealer) : {}),
      config_version: before.config_version + Number(differs),
      updated_at: changes ? context.now().getTime() : before.updated_at,
    },
    settings,
    needsCheck: enabled && (before.enabled === 0 || !reachAlike(saved, settings)),
  };
}

/** Differ at most in the sender, which a login does not depend on. */
function reachAlike(
  { from: _one, ...one }: CheckSettings,
  { from: _other, ...other }: CheckSettings,
): boolean {
  return areSameSettings(one, other);
}

/** The events that a change leaves; none when it changes nothing. */
function eventsOf(
  before: EmailServerRow,
  after: EmailServerRow,
  given: EmailServerFields,
): readonly EventDraft[] {
  const details = changesBetween(before, after, given);
  const edited = after.config_version !== before.config_version || after.alias !== before.alias;
  const switched = after.enabled !== before.enabled;
  return [
    ...(edited ? [lifecycleEvent('update', after, details)] : []),
    ...(switched ? [lifecycleEvent(after.enabled === 1 ? 'activate' : 'deactivate', after)] : []),
  ];
}

function changedByOthers(): ApiError {
  return new ApiError('E0000001', {
    status: 409,
    argument: 'emailServer',
    causes: [
      'emailServer: Somebody else changed it at the same time. Read it again, and repeat the change if it is still wanted',
    ],
  });
}
