import { createHmac, randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lab } from '../lab.ts';

/** An issuer of access tokens which a Dovecot trusts. */
export interface TokenIssuer {
  /** For `startDovecot`. */
  readonly passdb: string;
  /** A signed token (JWT, RFC 7519) for this user; `expiresInS` may be negative. */
  issue(user: string, expiresInS?: number): string;
}

/** Makes a key and the passdb by which Dovecot itself checks tokens signed with it (no token endpoint is asked). */
export async function createTokenIssuer(lab: Lab): Promise<TokenIssuer> {
  const directory = await mkdtemp(join(lab.directory, 'oauth-'));
  await chmod(directory, 0o755);
  const secret = randomBytes(32);
  // Dovecot looks for <client>/<algorithm>/<key id>, each `default` when the token does not name it.
  const keys = join(directory, 'keys', 'default', 'HS256');
  await mkdir(keys, { recursive: true });
  await writeFile(join(keys, 'default'), secret.toString('base64'));
  const settings = join(directory, 'oauth2.conf');
  await writeFile(
    settings,
    [
      'introspection_mode = local',
      `local_validation_key_dict = fs:posix:prefix=${directory}/keys/`,
      'username_attribute = email',
      '',
    ].join('\n'),
    { mode: 0o644 },
  );
  return {
    passdb: `passdb {\n driver = oauth2\n mechanisms = xoauth2 oauthbearer\n args = ${settings}\n}`,
    issue: (user, expiresInS = 3_600) => signToken(secret, user, expiresInS),
  };
}

function signToken(secret: Buffer, user: string, expiresInS: number): string {
  const now = Math.floor(Date.now() / 1000);
  const issued = now - 7_200;
  const body = [
    { alg: 'HS256', typ: 'JWT' },
    { sub: user, email: user, iat: issued, nbf: issued, exp: now + expiresInS },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
}
