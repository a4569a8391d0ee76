import type { Secret } from '@postroad/smtp';
import { deleteSession, findUserByLogin, lockUser, type UserRow, updateUser } from '@postroad/store';
import { ApiError } from '../http/api-error.ts';
import { secondsUntil } from '../http/rate-limits.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import { hashPassword, isOutdatedHash, verifyPassword } from './passwords.ts';
import { type AccessContext, hasPassword, signedInEvent, userTarget } from './people.ts';
import { type NewSession, signedOutPrincipal, startSession } from './sessions.ts';
import type { SignInAttempt, SignInThrottle } from './sign-in-throttle.ts';
import { hashToken } from './token-text.ts';

/**
 * Signs somebody in by password.
 *
 * @param options.oldSession the session token the browser still had, which ends now
 * @throws ApiError E0000004 for a wrong login or password, alike; E0000047 when there were too many failures
 */
export async function signIn(
  context: AccessContext,
  origin: EventOrigin,
  options: {
    readonly attempt: SignInAttempt;
    readonly password: Secret;
    readonly throttle: SignInThrottle;
    readonly oldSession?: string | undefined;
  },
): Promise<NewSession> {
  const { store, systemLog, now } = context;
  const { attempt, password, throttle, oldSession } = options;
  const user = await findUserByLogin(store.db, attempt.login);
  const leave = throttle.begin(attempt);
  if (leave.retryAt !== undefined) {
    if (leave.isFirstRefusal)
      await note(context, origin, user, 'user.account.lock', 'too many failed sign-ins');
    throw tooManyFailures(leave.retryAt, now());
  }
  const isRight = await verifyPassword(password, user?.password_hash);
  if (user === undefined || !isRight || user.active === 0) {
    await note(context, origin, user, 'user.session.start', whyRefused(user, isRight));
    throw new ApiError('E0000004');
  }
  throttle.succeeded(attempt);
  const betterHash = isOutdatedHash(user.password_hash) ? await hashPassword(password) : undefined;
  return store.transaction(async (trx) => {
    const current = await lockUser(trx, user.id);
    // Deactivated, or given another password, while the hash was computed.
    if (current === undefined || current.active === 0 || current.password_hash !== user.password_hash)
      throw new ApiError('E0000004');
    const password_hash = betterHash ?? current.password_hash;
    await updateUser(trx, user.id, { last_sign_in_at: now().getTime(), password_hash });
    if (oldSession !== undefined) await deleteSession(trx, hashToken(oldSession));
    const session = await startSession(trx, current, now());
    await systemLog.record(trx, { ...origin, principal: session.principal }, signedInEvent(current));
    return session;
  });
}

function tooManyFailures(retryAt: number, now: Date): ApiError {
  return new ApiError('E0000047', {
    causes: ['Too many sign-ins failed. Wait, then try again.'],
    headers: {
      'Retry-After': String(secondsUntil(retryAt, now)),
      'X-Rate-Limit-Reset': String(Math.ceil(retryAt / 1000)),
    },
  });
}

function whyRefused(user: UserRow | undefined, isRight: boolean): string {
  if (user === undefined) return 'VERIFICATION_ERROR';
  if (!hasPassword(user)) return 'PASSWORD_NOT_SET';
  return isRight ? 'USER_DEACTIVATED' : 'INVALID_CREDENTIALS';
}

/** What was typed as a login that nobody has is left out: people type their password there. */
async function note(
  { store, systemLog }: AccessContext,
  origin: EventOrigin,
  user: UserRow | undefined,
  eventType: 'user.session.start' | 'user.account.lock',
  reason: string,
): Promise<void> {
  await store.transaction((trx) =>
    systemLog.record(trx, user === undefined ? origin : { ...origin, principal: signedOutPrincipal(user) }, {
      eventType,
      outcome: 'FAILURE',
      reason,
      targets: user === undefined ? [] : [userTarget(user)],
    }),
  );
}
