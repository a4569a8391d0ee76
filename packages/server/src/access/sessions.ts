import type { Secret } from '@postroad/smtp';
import {
  deleteExpiredSessions,
  insertSession,
  type Queryable,
  type SessionRow,
  type UserRow,
} from '@postroad/store';
import { type Principal, rolePermissions } from './permissions.ts';
import { csrfTokenOf } from './request-forgery.ts';
import { ABSOLUTE_MS } from './session-lifetime.ts';
import { hashToken, newToken } from './token-text.ts';

/** A session that has just begun. The token goes into the cookie and nowhere else. */
export interface NewSession {
  readonly token: Secret;
  readonly csrfToken: string;
  readonly principal: Principal;
}

/** Begins a session. Its id is always new: one that was planted in the browser before means nothing. */
export async function startSession(db: Queryable, user: UserRow, now: Date): Promise<NewSession> {
  const token = newToken('session');
  const csrfToken = csrfTokenOf(token.reveal());
  const time = now.getTime();
  const row: SessionRow = {
    id_hash: hashToken(token.reveal()),
    user_id: user.id,
    csrf_hash: hashToken(csrfToken),
    created_at: time,
    last_seen_at: time,
    expires_at: time + ABSOLUTE_MS,
  };
  await deleteExpiredSessions(db, time);
  await insertSession(db, row);
  return { token, csrfToken, principal: sessionPrincipal(user, row) };
}

/** Who a session makes of a request. */
export function sessionPrincipal(user: UserRow, session: Pick<SessionRow, 'id_hash'>): Principal {
  return {
    ...signedOutPrincipal(user),
    permissions: new Set(rolePermissions[user.role]),
    // From the stored hash nobody can make the cookie; a part of it names the session in the log.
    sessionId: session.id_hash.slice(0, 24),
  };
}

/** Whom an event is about that comes before a session, or without one: a sign-in that failed. It permits nothing. */
export function signedOutPrincipal(user: UserRow): Principal {
  return {
    type: 'User',
    id: user.id,
    alternateId: user.login,
    displayName: user.display_name,
    via: 'session',
    role: user.role,
    permissions: new Set(),
  };
}
