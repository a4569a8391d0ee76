import type { Secret } from '@postroad/smtp';
import { insertSetupLink, type Queryable } from '@postroad/store';
import { hashToken, newToken } from './token-text.ts';

/** A link is good for a day: long enough to be passed on and read, short enough to be forgotten in a mailbox. */
export const LINK_LIFETIME_MS = 24 * 60 * 60_000;

/** A link that works once. */
export interface OneTimeLink {
  readonly token: Secret;
  readonly expiresAt: Date;
}

/** Makes a link and stores its hash. `userId`: whom it lets set a password; null: the first administrator. */
export async function createOneTimeLink(
  db: Queryable,
  userId: string | null,
  now: Date,
): Promise<OneTimeLink> {
  const token = newToken('link');
  const expiresAt = new Date(now.getTime() + LINK_LIFETIME_MS);
  await insertSetupLink(db, {
    token_hash: hashToken(token.reveal()),
    user_id: userId,
    created_at: now.getTime(),
    expires_at: expiresAt.getTime(),
  });
  return { token, expiresAt };
}

/**
 * The address of a link in the console. The token stands behind the `#`: browsers send that part to nobody, so that no
 * proxy writes it to its log.
 *
 * @param publicUrl what the console is reached by, `https://mail.example.com`
 */
export function linkUrl(publicUrl: string, purpose: 'setup' | 'invitation', { token }: OneTimeLink): string {
  return new URL(`/${purpose}#${token.reveal()}`, publicUrl).href;
}
