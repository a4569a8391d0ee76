import type { Secret } from '@postroad/smtp';
import { countUsers, findSetupLink, insertUser, type UserRow, useSetupLink } from '@postroad/store';
import { ApiError } from '../http/api-error.ts';
import { newId } from '../ids.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import { createOneTimeLink, type OneTimeLink } from './one-time-links.ts';
import { hashPassword } from './passwords.ts';
import { type AccessContext, signedInEvent, userTarget } from './people.ts';
import { type NewSession, signedOutPrincipal, startSession } from './sessions.ts';
import { hashToken } from './token-text.ts';

/** Whether nobody can sign in yet, so that a set-up link is wanted. */
export async function needsSetup({ store }: Pick<AccessContext, 'store'>): Promise<boolean> {
  return (await countUsers(store.db)) === 0;
}

/**
 * Makes the link by which the first administrator comes in; undefined once there is one. Links made before, by another
 * process that started at the same time, stay good: the first that is used ends them all.
 */
export async function createSetupLink(
  { store, systemLog, now }: AccessContext,
  origin: EventOrigin,
): Promise<OneTimeLink | undefined> {
  return store.transaction(async (trx) => {
    if ((await countUsers(trx)) > 0) return undefined;
    const link = await createOneTimeLink(trx, null, now());
    await systemLog.record(trx, origin, { eventType: 'system.setup_link.create', outcome: 'SUCCESS' });
    return link;
  });
}

/**
 * Makes the first SUPER_ADMIN, and signs them in.
 *
 * @throws ApiError E0000011 when the link is wrong, used, too old, or there is an administrator already
 */
export async function setUp(
  { store, systemLog, now }: AccessContext,
  origin: EventOrigin,
  request: {
    readonly token: string;
    readonly login: string;
    readonly displayName: string;
    readonly password: Secret;
  },
): Promise<NewSession> {
  const tokenHash = hashToken(request.token);
  const link = await findSetupLink(store.db, tokenHash);
  // Looked at before the work of hashing is done for just anybody; what counts is asked again below.
  if (link === undefined || link.user_id !== null || link.used_at !== null) throw linkRefused();
  const user: UserRow = {
    id: newId('00u'),
    login: request.login,
    display_name: request.displayName,
    role: 'SUPER_ADMIN',
    password_hash: await hashPassword(request.password),
    active: 1,
    created_at: now().getTime(),
    last_sign_in_at: now().getTime(),
  };
  return store.transaction(async (trx) => {
    // Recorded first, unlike elsewhere: the log's lock lets one set-up through at a time, so that the next one counts
    // the administrator that this one makes, even if it comes with another link.
    await systemLog.record(
      trx,
      { ...origin, principal: signedOutPrincipal(user) },
      {
        eventType: 'system.setup_link.use',
        outcome: 'SUCCESS',
        targets: [userTarget(user)],
      },
    );
    if ((await countUsers(trx)) > 0) throw linkRefused();
    if (!(await useSetupLink(trx, tokenHash, now().getTime()))) throw linkRefused();
    await insertUser(trx, user);
    const session = await startSession(trx, user, now());
    await systemLog.record(trx, { ...origin, principal: session.principal }, signedInEvent(user));
    return session;
  });
}

/** One answer for every reason: nothing is learned about links. */
export function linkRefused(): ApiError {
  return new ApiError('E0000011', {
    causes: ['The link is wrong, was used, or is too old. Ask for a new one.'],
  });
}
