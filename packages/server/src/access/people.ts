import type { UserRow } from '@postroad/store';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { readEmailAddress } from '../fields/email-address.ts';
import { ApiError } from '../http/api-error.ts';
import type { EventDraft, EventTarget } from '../system-log/draft.ts';

/** What the functions of this folder take: the command line has it as well as a running service. */
export type AccessContext = Pick<Context, 'store' | 'systemLog' | 'now'>;

/** The address somebody signs in with. Letter case makes no difference, so it is kept in lower case. */
export const loginField = z
  .string()
  .max(254)
  .transform((text, issues) => {
    const read = readEmailAddress(text.trim());
    if ('address' in read) return read.address.toLowerCase();
    issues.addIssue({ code: 'custom', message: read.problem });
    return z.NEVER;
  });

/** A name as people write it; nothing invisible, no line breaks. */
export const nameField = z
  .string()
  .trim()
  .min(1, 'The field cannot be left blank')
  .max(100)
  .regex(/^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]*$/u, 'must not contain invisible characters');

/** Whether an administrator has set a password yet. */
export function hasPassword({ password_hash }: Pick<UserRow, 'password_hash'>): boolean {
  return password_hash !== '';
}

/** An administrator as the target of an event. */
export function userTarget(user: Pick<UserRow, 'id' | 'login' | 'display_name'>): EventTarget {
  return { id: user.id, type: 'User', alternateId: user.login, displayName: user.display_name };
}

/** That somebody signed in, by a password or by the link with which they set it. */
export function signedInEvent(user: Pick<UserRow, 'id' | 'login' | 'display_name'>): EventDraft {
  return { eventType: 'user.session.start', outcome: 'SUCCESS', targets: [userTarget(user)] };
}

/**
 * That all sessions of somebody were ended, because of what was changed about them. None when there were none.
 *
 * @param count how many
 */
export function sessionsEndedEvents(
  user: Pick<UserRow, 'id' | 'login' | 'display_name'>,
  count: number,
): readonly EventDraft[] {
  if (count === 0) return [];
  const debugData = { ended: String(count) };
  return [{ eventType: 'user.session.clear', outcome: 'SUCCESS', targets: [userTarget(user)], debugData }];
}

/** E0000001 for a login that somebody else has, in Okta's words. */
export function loginTaken(cause: unknown): ApiError {
  return new ApiError('E0000001', {
    argument: 'login',
    causes: ['login: An object with this field already exists in the current organization'],
    cause,
  });
}
