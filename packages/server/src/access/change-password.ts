import type { Secret } from '@postroad/smtp';
import { deleteSessionsOfUser, deleteSetupLinks, findUser, lockUser, updateUser } from '@postroad/store';
import { ApiError, invalidField } from '../http/api-error.ts';
import { rateLimited } from '../http/rate-limits.ts';
import type { WindowCounter } from '../http/window-counter.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import { hashPassword, verifyPassword } from './passwords.ts';
import { type AccessContext, sessionsEndedEvents, signedInEvent, userTarget } from './people.ts';
import { type NewSession, startSession } from './sessions.ts';

/**
 * Changes the own password. All sessions and links end, the session that asks too; a new one begins.
 *
 * @param options.tries counts wrong current passwords: somebody at an open screen must not go on guessing
 * @throws ApiError E0000001 when the current password is wrong, E0000047 after too many of those
 */
export async function changeOwnPassword(
  { store, systemLog, now }: AccessContext,
  origin: EventOrigin,
  options: {
    readonly userId: string;
    readonly currentPassword: Secret;
    readonly newPassword: Secret;
    readonly tries: WindowCounter;
  },
): Promise<NewSession> {
  const { userId, currentPassword, newPassword, tries } = options;
  const window = tries.count(userId);
  if (window.exceeded) throw rateLimited(window, now());
  const found = await findUser(store.db, userId);
  if (found === undefined) throw new ApiError('E0000005');
  if (!(await verifyPassword(currentPassword, found.password_hash))) {
    await store.transaction((trx) =>
      systemLog.record(trx, origin, {
        eventType: 'user.account.update_password',
        outcome: 'FAILURE',
        reason: 'INVALID_CREDENTIALS',
        targets: [userTarget(found)],
      }),
    );
    throw invalidField('currentPassword', 'The password is not right');
  }
  const password_hash = await hashPassword(newPassword);
  return store.transaction(async (trx) => {
    const user = await lockUser(trx, userId);
    if (user === undefined || user.active === 0 || user.password_hash !== found.password_hash)
      throw new ApiError('E0000005');
    await updateUser(trx, userId, { password_hash });
    const ended = await deleteSessionsOfUser(trx, userId);
    await deleteSetupLinks(trx, userId);
    const session = await startSession(trx, user, now());
    await systemLog.record(trx, origin, {
      eventType: 'user.account.update_password',
      outcome: 'SUCCESS',
      targets: [userTarget(user)],
    });
    for (const draft of sessionsEndedEvents(user, ended)) await systemLog.record(trx, origin, draft);
    await systemLog.record(trx, { ...origin, principal: session.principal }, signedInEvent(user));
    return session;
  });
}
