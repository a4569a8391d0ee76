import {
  type ApiTokenRow,
  findAccessToken,
  findApiToken,
  findApiTokenByHash,
  findSession,
  findUser,
  type SessionRow,
} from '@postroad/store';
import type { Context } from '../context.ts';
import { oauthScopes, type Permission, type Principal, tokenPermissions } from './permissions.ts';
import type { UsableCredentials } from './read-credentials.ts';
import { sessionIsOver } from './session-lifetime.ts';
import { sessionPrincipal } from './sessions.ts';
import { hashToken } from './token-text.ts';

type Deps = Pick<Context, 'store' | 'now'>;

/**
 * Who makes a request. `accepted` comes with what was looked up, so that its use can be noted. `refused` names whom the
 * credential belonged to where it once was good: that belongs in the System Log.
 */
export type Authentication =
  | {
      readonly outcome: 'accepted';
      readonly principal: Principal;
      readonly apiToken?: ApiTokenRow;
      readonly session?: SessionRow;
    }
  | { readonly outcome: 'refused'; readonly principal?: Principal; readonly reason: RefusalReason };
export type RefusalReason = 'unknown' | 'revoked' | 'expired' | 'deactivated';

/** Looks a credential up. Nothing is held in memory: what was revoked a moment ago is refused now. */
export async function authenticate(deps: Deps, credentials: UsableCredentials): Promise<Authentication> {
  const hash = hashToken(credentials.token);
  switch (credentials.kind) {
    case 'api-token':
      return byApiToken(deps, hash);
    case 'access-token':
      return byAccessToken(deps, hash);
    case 'session':
      return bySession(deps, hash);
  }
}

async function byApiToken({ store, now }: Deps, hash: string): Promise<Authentication> {
  const row = await findApiTokenByHash(store.db, hash);
  if (row === undefined) return { outcome: 'refused', reason: 'unknown' };
  const principal = tokenPrincipal(row, 'api-token', tokenPermissions[row.scope]);
  const reason = whyUnusable(row, now());
  if (reason !== undefined) return { outcome: 'refused', principal, reason };
  return { outcome: 'accepted', principal, apiToken: row };
}

async function byAccessToken({ store, now }: Deps, hash: string): Promise<Authentication> {
  const row = await findAccessToken(store.db, hash);
  const apiToken = row === undefined ? undefined : await findApiToken(store.db, row.api_token_id);
  if (row === undefined || apiToken === undefined) return { outcome: 'refused', reason: 'unknown' };
  const scopes = JSON.parse(row.scopes) as readonly string[];
  const allowed: readonly string[] = tokenPermissions[apiToken.scope];
  const granted = scopes.flatMap((scope) => oauthScopes[scope] ?? []).filter((one) => allowed.includes(one));
  const principal = tokenPrincipal(apiToken, 'bearer', granted);
  const reason = row.expires_at <= now().getTime() ? 'expired' : whyUnusable(apiToken, now());
  if (reason !== undefined) return { outcome: 'refused', principal, reason };
  return { outcome: 'accepted', principal, apiToken };
}

async function bySession({ store, now }: Deps, hash: string): Promise<Authentication> {
  const session = await findSession(store.db, hash);
  const user = session === undefined ? undefined : await findUser(store.db, session.user_id);
  if (session === undefined || user === undefined) return { outcome: 'refused', reason: 'unknown' };
  const principal = sessionPrincipal(user, session);
  if (sessionIsOver(session, now())) return { outcome: 'refused', principal, reason: 'expired' };
  if (user.active === 0) return { outcome: 'refused', principal, reason: 'deactivated' };
  return { outcome: 'accepted', principal, session };
}

/** Why an API token may not be used any more; undefined when it may. */
export function whyUnusable(row: ApiTokenRow, now: Date): 'revoked' | 'expired' | undefined {
  if (row.revoked_at !== null) return 'revoked';
  return row.expires_at !== null && row.expires_at <= now.getTime() ? 'expired' : undefined;
}

/** The principal that an API token makes. */
export function tokenPrincipal(
  row: ApiTokenRow,
  via: 'api-token' | 'bearer',
  allowed: readonly Permission[],
): Principal {
  return {
    type: 'PublicClientApp',
    id: row.id,
    alternateId: row.name,
    displayName: row.name,
    via,
    permissions: new Set(allowed),
    apiTokenId: row.id,
  };
}
