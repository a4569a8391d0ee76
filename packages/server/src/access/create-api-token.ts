import type { Secret } from '@postroad/smtp';
import { type ApiTokenRow, insertApiToken, type Queryable } from '@postroad/store';
import { newId } from '../ids.ts';
import type { TokenScope } from './permissions.ts';
import { hashToken, newToken } from './token-text.ts';

/**
 * Makes an API token and stores its hash. The token itself exists only in the answer. Records no event: whoever acts for
 * a person calls `issueApiToken`.
 */
export async function createApiToken(
  db: Queryable,
  options: {
    readonly name: string;
    readonly scope: TokenScope;
    /** A user's id, or `system@postroad` for the command line. */
    readonly createdBy: string;
    readonly expiresAt?: Date;
    readonly now: Date;
  },
): Promise<{ readonly id: string; readonly token: Secret; readonly row: ApiTokenRow }> {
  const token = newToken('apiToken');
  const row: ApiTokenRow = {
    id: newId('00T'),
    name: options.name,
    token_hash: hashToken(token.reveal()),
    scope: options.scope,
    created_by: options.createdBy,
    created_at: options.now.getTime(),
    expires_at: options.expiresAt?.getTime() ?? null,
    last_used_at: null,
    revoked_at: null,
  };
  await insertApiToken(db, row);
  return { id: row.id, token, row };
}
