import { timingSafeEqual } from 'node:crypto';
import type { Secret } from '@postroad/smtp';
import {
  type ApiTokenRow,
  deleteExpiredAccessTokens,
  findApiToken,
  insertAccessToken,
} from '@postroad/store';
import type { EventOrigin, EventTarget } from '../system-log/draft.ts';
import { tokenTarget } from './api-tokens.ts';
import { tokenPrincipal, whyUnusable } from './authenticate.ts';
import type { AccessContext } from './people.ts';
import { oauthScopes, type Principal, tokenPermissions } from './permissions.ts';
import { hashToken, newToken } from './token-text.ts';

/** Okta's access tokens for its own API live as long. */
const LIFETIME_SECONDS = 60 * 60;

/** What the token endpoint answers (RFC 6749 §5): a token, or one of the standard's errors. */
export type GrantResult =
  | { readonly token: Secret; readonly scopes: readonly string[]; readonly expiresInSeconds: number }
  | {
      readonly error: 'invalid_client' | 'invalid_scope';
      readonly description: string;
      /** For the System Log; absent when there is no such API token. */
      readonly refused?: RefusedGrant;
    };

/** An access token that an API token did not get. */
export interface RefusedGrant {
  readonly client: EventTarget;
  /** Absent when whoever asked did not know the secret. */
  readonly principal?: Principal;
  readonly reason: string;
}

/**
 * The client credentials grant (RFC 6749 §4.4). The client is an API token: its id is the client id, the token itself the
 * secret. An access token can do no more than its API token, and dies with it.
 *
 * @param request.scope as sent: names with blanks between; absent: all that the API token allows
 */
export async function grantAccessToken(
  { store, systemLog, now }: AccessContext,
  origin: EventOrigin,
  request: { readonly clientId: string; readonly clientSecret: Secret; readonly scope: string | undefined },
): Promise<GrantResult> {
  const badClient = {
    error: 'invalid_client',
    description: 'The client id or the client secret is not valid.',
  } as const;
  const client = await findApiToken(store.db, request.clientId);
  if (client === undefined) return badClient;
  const target = tokenTarget(client);
  // Whoever does not know the secret is not the client.
  if (!isTokenOf(client, request.clientSecret))
    return { ...badClient, refused: { client: target, reason: 'the client secret is wrong' } };
  const principal = tokenPrincipal(client, 'bearer', []);
  const unusable = whyUnusable(client, now());
  if (unusable !== undefined)
    return { ...badClient, refused: { client: target, principal, reason: `the token is ${unusable}` } };
  const possible = scopesOf(client);
  const asked = request.scope?.split(' ').filter(Boolean) ?? [];
  const scopes = asked.length === 0 ? possible : possible.filter((scope) => asked.includes(scope));
  const refused = asked.filter((scope) => !possible.includes(scope));
  if (refused.length > 0)
    return {
      error: 'invalid_scope',
      description: `This client may ask for: ${possible.join(' ')}`,
      refused: { client: target, principal, reason: `may not ask for ${refused.join(' ')}` },
    };
  const token = newToken('accessToken');
  const time = now().getTime();
  await store.transaction(async (trx) => {
    await deleteExpiredAccessTokens(trx, time);
    await insertAccessToken(trx, {
      token_hash: hashToken(token.reveal()),
      api_token_id: client.id,
      scopes: JSON.stringify(scopes),
      created_at: time,
      expires_at: time + LIFETIME_SECONDS * 1000,
    });
    await systemLog.record(
      trx,
      { ...origin, principal },
      {
        eventType: 'app.oauth2.token.grant.access_token',
        outcome: 'SUCCESS',
        targets: [{ ...target, detailEntry: { scopes: scopes.join(' ') } }],
      },
    );
  });
  return { token, scopes, expiresInSeconds: LIFETIME_SECONDS };
}

/** The OAuth scopes all of whose permissions an API token has. */
function scopesOf({ scope }: ApiTokenRow): readonly string[] {
  const allowed = new Set(tokenPermissions[scope]);
  return Object.keys(oauthScopes).filter((name) => oauthScopes[name]?.every((one) => allowed.has(one)));
}

function isTokenOf(row: ApiTokenRow, secret: Secret): boolean {
  return timingSafeEqual(Buffer.from(hashToken(secret.reveal())), Buffer.from(row.token_hash));
}
