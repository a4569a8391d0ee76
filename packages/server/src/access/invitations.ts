import type { Secret } from '@postroad/smtp';
import {
  deleteSessionsOfUser,
  deleteSetupLinks,
  findSetupLink,
  lockUser,
  updateUser,
  useSetupLink,
} from '@postroad/store';
import { notFound } from '../http/api-error.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import { createOneTimeLink, type OneTimeLink } from './one-time-links.ts';
import { hashPassword } from './passwords.ts';
import { type AccessContext, sessionsEndedEvents, signedInEvent, userTarget } from './people.ts';
import { type NewSession, signedOutPrincipal, startSession } from './sessions.ts';
import { linkRefused } from './setup.ts';
import { hashToken } from './token-text.ts';

/**
 * Makes a link by which an administrator sets a new password; links made for them before end. The present password stays
 * good until then.
 *
 * @throws ApiError E0000007 when there is no such administrator
 */
export async function inviteAdministrator(
  { store, systemLog, now }: AccessContext,
  origin: EventOrigin,
  userId: string,
): Promise<OneTimeLink> {
  return store.transaction(async (trx) => {
    const user = await lockUser(trx, userId);
    if (user === undefined) throw notFound(userId, 'Administrator');
    await deleteSetupLinks(trx, user.id);
    const link = await createOneTimeLink(trx, user.id, now());
    await systemLog.record(trx, origin, {
      eventType: 'user.account.reset_password',
      outcome: 'SUCCESS',
      targets: [userTarget(user)],
    });
    return link;
  });
}

/**
 * Sets the password of whom the link was made for, ends all their sessions, and signs them in.
 *
 * @throws ApiError E0000011 when the link is wrong, used or too old, or the administrator was deactivated
 */
export async function acceptInvitation(
  { store, systemLog, now }: AccessContext,
  origin: EventOrigin,
  request: { readonly token: string; readonly password: Secret },
): Promise<NewSession> {
  const tokenHash = hashToken(request.token);
  const link = await findSetupLink(store.db, tokenHash);
  if (link === undefined || link.user_id === null || link.used_at !== null) throw linkRefused();
  const userId = link.user_id;
  const password_hash = await hashPassword(request.password);
  return store.transaction(async (trx) => {
    const user = await lockUser(trx, userId);
    const isUsedNow = await useSetupLink(trx, tokenHash, now().getTime());
    if (user === undefined || user.active === 0 || !isUsedNow) throw linkRefused();
    await updateUser(trx, userId, { password_hash, last_sign_in_at: now().getTime() });
    const ended = await deleteSessionsOfUser(trx, userId);
    const session = await startSession(trx, user, now());
    const before = { ...origin, principal: signedOutPrincipal(user) };
    await systemLog.record(trx, before, {
      eventType: 'user.account.update_password',
      outcome: 'SUCCESS',
      targets: [userTarget(user)],
    });
    for (const draft of sessionsEndedEvents(user, ended)) await systemLog.record(trx, before, draft);
    await systemLog.record(trx, { ...origin, principal: session.principal }, signedInEvent(user));
    return session;
  });
}
