import {
  deleteSessionsOfUser,
  deleteUser,
  insertUser,
  LoginTaken,
  lockSuperAdmins,
  lockUser,
  type UserRow,
  updateUser,
} from '@postroad/store';
import { type ApiError, invalidField, notFound } from '../http/api-error.ts';
import { newId } from '../ids.ts';
import type { EventDraft, EventOrigin } from '../system-log/draft.ts';
import { createOneTimeLink, type OneTimeLink } from './one-time-links.ts';
import { type AccessContext, hasPassword, loginTaken, sessionsEndedEvents, userTarget } from './people.ts';
import type { Role } from './permissions.ts';

type Transaction = Parameters<Parameters<AccessContext['store']['transaction']>[0]>[0];

/**
 * Adds an administrator, who sets the password by the one-time link in the answer.
 *
 * @throws ApiError E0000001 when somebody has this login already
 */
export async function createAdministrator(
  { store, systemLog, now }: AccessContext,
  origin: EventOrigin,
  request: { readonly login: string; readonly displayName: string; readonly role: Role },
): Promise<{ readonly user: UserRow; readonly link: OneTimeLink }> {
  const user: UserRow = {
    id: newId('00u'),
    login: request.login,
    display_name: request.displayName,
    role: request.role,
    password_hash: '',
    active: 1,
    created_at: now().getTime(),
    last_sign_in_at: null,
  };
  try {
    return await store.transaction(async (trx) => {
      await insertUser(trx, user);
      const link = await createOneTimeLink(trx, user.id, now());
      await systemLog.record(trx, origin, event('user.lifecycle.create', user));
      await systemLog.record(trx, origin, changed('user.account.privilege.grant', user, { role: user.role }));
      return { user, link };
    });
  } catch (error) {
    if (error instanceof LoginTaken) throw loginTaken(error);
    throw error;
  }
}

/**
 * Changes role, name, or whether somebody may sign in. Whoever gets another role or is deactivated is signed out
 * everywhere.
 *
 * @throws ApiError E0000007 when there is no such administrator; E0000001 when no active SUPER_ADMIN would be left
 */
export async function changeAdministrator(
  { store, systemLog }: AccessContext,
  origin: EventOrigin,
  id: string,
  changes: { readonly role?: Role; readonly displayName?: string; readonly active?: boolean },
): Promise<UserRow> {
  return store.transaction(async (trx) => {
    const others = await otherSuperAdmins(trx, id);
    const before = await lockUser(trx, id);
    if (before === undefined) throw notFound(id, 'Administrator');
    const after: UserRow = {
      ...before,
      role: changes.role ?? before.role,
      display_name: changes.displayName ?? before.display_name,
      active: changes.active === undefined ? before.active : Number(changes.active),
    };
    const losesPower = after.role !== 'SUPER_ADMIN' || after.active === 0;
    if (isAble(before) && losesPower && others === 0)
      throw lastOne(after.role === before.role ? 'active' : 'role');
    const drafts = changesBetween(before, after);
    if (drafts.length === 0) return before;
    await updateUser(trx, id, { role: after.role, display_name: after.display_name, active: after.active });
    const signsOut = after.role !== before.role || after.active < before.active;
    const ended = signsOut ? await deleteSessionsOfUser(trx, id) : 0;
    for (const draft of [...drafts, ...sessionsEndedEvents(after, ended)])
      await systemLog.record(trx, origin, draft);
    return after;
  });
}

/**
 * Removes an administrator and their sessions. What they did stays in the log.
 *
 * @throws ApiError E0000007 when there is no such administrator; E0000001 when no active SUPER_ADMIN would be left
 */
export async function removeAdministrator(
  { store, systemLog }: AccessContext,
  origin: EventOrigin,
  id: string,
): Promise<void> {
  await store.transaction(async (trx) => {
    const others = await otherSuperAdmins(trx, id);
    const user = await lockUser(trx, id);
    if (user === undefined) throw notFound(id, 'Administrator');
    if (isAble(user) && others === 0) throw lastOne('id');
    const ended = await deleteSessionsOfUser(trx, id);
    await deleteUser(trx, id);
    for (const draft of [
      changed('user.account.privilege.revoke', user, {}, { role: user.role }),
      ...sessionsEndedEvents(user, ended),
      event('user.lifecycle.delete.completed', user),
    ])
      await systemLog.record(trx, origin, draft);
  });
}

/** How many other administrators could make up for this one. Locks them, so that two cannot remove each other. */
async function otherSuperAdmins(trx: Transaction, id: string): Promise<number> {
  const all = await lockSuperAdmins(trx);
  return all.filter((user) => user.id !== id && isAble(user)).length;
}

/** A SUPER_ADMIN who can really sign in. */
function isAble(user: UserRow): boolean {
  return user.role === 'SUPER_ADMIN' && user.active === 1 && hasPassword(user);
}

function lastOne(field: string): ApiError {
  return invalidField(
    field,
    'The last active SUPER_ADMIN cannot be removed, deactivated or given another role',
  );
}

function changesBetween(before: UserRow, after: UserRow): EventDraft[] {
  const drafts: EventDraft[] = [];
  if (after.role !== before.role)
    drafts.push(changed('user.account.privilege.grant', after, { role: after.role }, { role: before.role }));
  if (after.active !== before.active)
    drafts.push(event(after.active === 1 ? 'user.lifecycle.activate' : 'user.lifecycle.deactivate', after));
  if (after.display_name !== before.display_name)
    drafts.push(
      changed(
        'user.account.update_profile',
        after,
        { displayName: after.display_name },
        { displayName: before.display_name },
      ),
    );
  return drafts;
}

function event(eventType: string, user: UserRow): EventDraft {
  return { eventType, outcome: 'SUCCESS', targets: [userTarget(user)] };
}

function changed(
  eventType: string,
  user: UserRow,
  to: Readonly<Record<string, unknown>>,
  from: Readonly<Record<string, unknown>> = {},
): EventDraft {
  return { eventType, outcome: 'SUCCESS', targets: [{ ...userTarget(user), changeDetails: { from, to } }] };
}
