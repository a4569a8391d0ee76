import type { Secret } from '@postroad/smtp';
import { type ApiTokenRow, findApiToken, revokeApiToken } from '@postroad/store';
import { notFound } from '../http/api-error.ts';
import type { EventOrigin, EventTarget } from '../system-log/draft.ts';
import { createApiToken } from './create-api-token.ts';
import type { AccessContext } from './people.ts';
import type { TokenScope } from './permissions.ts';

/** Makes an API token for whoever acts, and logs it. The token exists in the answer alone. */
export async function issueApiToken(
  { store, systemLog, now }: AccessContext,
  origin: EventOrigin,
  request: { readonly name: string; readonly scope: TokenScope; readonly expiresAt?: Date },
): Promise<{ readonly token: Secret; readonly row: ApiTokenRow }> {
  return store.transaction(async (trx) => {
    const { token, row } = await createApiToken(trx, {
      ...request,
      createdBy: origin.principal?.id ?? 'system@postroad',
      now: now(),
    });
    await systemLog.record(trx, origin, {
      eventType: 'system.api_token.create',
      outcome: 'SUCCESS',
      targets: [{ ...tokenTarget(row), detailEntry: { scope: row.scope } }],
    });
    return { token, row };
  });
}

/**
 * Revokes an API token and the access tokens got for it. The next request with one of them is refused.
 *
 * @throws ApiError E0000007 when there is none with this id, or it was revoked before
 */
export async function withdrawApiToken(
  { store, systemLog, now }: AccessContext,
  origin: EventOrigin,
  id: string,
): Promise<void> {
  await store.transaction(async (trx) => {
    const row = await revokeApiToken(trx, id, now().getTime());
    if (row === undefined) throw notFound(id, 'ApiToken');
    await systemLog.record(trx, origin, {
      eventType: 'system.api_token.revoke',
      outcome: 'SUCCESS',
      targets: [tokenTarget(row)],
    });
  });
}

/** A token that is not revoked. @throws ApiError E0000007 */
export async function readApiToken(
  { store }: Pick<AccessContext, 'store'>,
  id: string,
): Promise<ApiTokenRow> {
  const row = await findApiToken(store.db, id);
  if (row === undefined || row.revoked_at !== null) throw notFound(id, 'ApiToken');
  return row;
}

/** A token as the target of an event. */
export function tokenTarget(row: Pick<ApiTokenRow, 'id' | 'name'>): EventTarget {
  return { id: row.id, type: 'Token', alternateId: row.id, displayName: row.name };
}
