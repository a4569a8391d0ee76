import type { SessionRow } from '@postroad/store';

/** A session ends after this long without a request, and in any case after that long (NIST SP 800-63B §4.2.3, AAL2). */
export const IDLE_MS = 30 * 60_000;
export const ABSOLUTE_MS = 12 * 60 * 60_000;

export function sessionIsOver(session: Pick<SessionRow, 'last_seen_at' | 'expires_at'>, now: Date): boolean {
  const time = now.getTime();
  return session.expires_at <= time || session.last_seen_at + IDLE_MS <= time;
}
