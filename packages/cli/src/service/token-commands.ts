import { issueApiToken, withdrawApiToken } from '@postroad/server';
import { listApiTokens } from '@postroad/store';
import type { GivenSettings } from './settings.ts';
import { day, printTable } from './table.ts';
import { withService } from './with-service.ts';

const DAY_MS = 86_400_000;

/** `postroad token create`: the token alone on standard output, what to do with it on standard error. */
export async function createToken(
  given: GivenSettings,
  { name, scope, days }: { readonly name: string; readonly scope: 'read' | 'manage'; readonly days?: number },
): Promise<void> {
  const { token, row } = await withService(
    given,
    (context, origin) =>
      issueApiToken(context, origin, {
        name,
        scope,
        ...(days === undefined ? {} : { expiresAt: new Date(context.now().getTime() + days * DAY_MS) }),
      }),
    { begins: true },
  );
  process.stdout.write(`${token.reveal()}\n`);
  process.stderr.write(
    `Token ${row.id} with scope ${scope}. Keep it now: it is not shown again. Send it as "Authorization: SSWS …".\n`,
  );
}

/** `postroad token list` */
export async function listTokens(given: GivenSettings, json: boolean): Promise<void> {
  const rows = await withService(given, ({ store }) => listApiTokens(store.db));
  const tokens = rows.map((row) => ({
    id: row.id,
    name: row.name,
    scope: row.scope,
    created: iso(row.created_at),
    expires: iso(row.expires_at),
    lastUsed: iso(row.last_used_at),
    revoked: iso(row.revoked_at),
  }));
  if (json) process.stdout.write(`${JSON.stringify({ schema: 'postroad.tokens/1', tokens }, null, 2)}\n`);
  else
    printTable(
      ['id', 'scope', 'created', 'last used', 'state', 'name'],
      tokens.map(({ id, scope, created, lastUsed, expires, revoked, name }) => [
        id,
        scope,
        day(created),
        day(lastUsed),
        revoked !== null ? `revoked ${day(revoked)}` : expires === null ? 'good' : `until ${day(expires)}`,
        name,
      ]),
      'There is no API token. Make one with: postroad token create --name NAME --scope manage',
    );
}

/** `postroad token revoke` */
export async function revokeToken(given: GivenSettings, id: string): Promise<void> {
  await withService(given, (context, origin) => withdrawApiToken(context, origin, id));
  process.stderr.write(`Token ${id} is revoked.\n`);
}

function iso(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
