/** What a request may do. Each route names one; a test sees that none is left out. */
export const permissions = [
  'emailServers.read',
  'emailServers.manage',
  'logs.read',
  'settings.read',
  'settings.manage',
  'administrators.manage',
] as const;
export type Permission = (typeof permissions)[number];

/** Roles of people who sign in to the console. */
export const roles = ['SUPER_ADMIN', 'EMAIL_ADMIN', 'READ_ONLY'] as const;
export type Role = (typeof roles)[number];

/** Scopes of API tokens. */
export const tokenScopes = ['read', 'manage'] as const;
export type TokenScope = (typeof tokenScopes)[number];

const reading = ['emailServers.read', 'logs.read'] as const;

export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  SUPER_ADMIN: permissions,
  EMAIL_ADMIN: [...reading, 'emailServers.manage', 'settings.read'],
  READ_ONLY: reading,
};

/** Administrators, tokens and network policy are never open to a token: they take a person, or the command line. */
export const tokenPermissions: Readonly<Record<TokenScope, readonly Permission[]>> = {
  read: reading,
  manage: [...reading, 'emailServers.manage'],
};

/** OAuth scopes, in Okta's names. */
export const oauthScopes: Readonly<Record<string, readonly Permission[]>> = {
  'okta.emailServers.read': ['emailServers.read'],
  'okta.emailServers.manage': ['emailServers.read', 'emailServers.manage'],
  'okta.logs.read': ['logs.read'],
};

/** Who makes a request. */
export interface Principal {
  readonly type: 'User' | 'PublicClientApp' | 'SystemPrincipal';
  /** A user's `00u…`, or the API token's `00T…`. */
  readonly id: string;
  /** Login of a user; name of a token. */
  readonly alternateId: string;
  readonly displayName: string;
  readonly via: 'session' | 'api-token' | 'bearer' | 'command-line';
  readonly role?: Role;
  readonly permissions: ReadonlySet<Permission>;
  /** With a token: its id, for the log. */
  readonly apiTokenId?: string;
  /** With a session: a hash of it, for the log. */
  readonly sessionId?: string;
}

/** Who acts when no request does: the service itself, or its command line. */
export function systemPrincipal(via: 'command-line', displayName = 'Postroad'): Principal {
  return {
    type: 'SystemPrincipal',
    id: 'system@postroad',
    alternateId: 'system@postroad',
    displayName,
    via,
    permissions: new Set(permissions),
  };
}
