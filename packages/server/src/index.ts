/** The service: everything that speaks to it from outside of HTTP, which is the command line. */

export type { Logger } from 'pino';
export { createAdministrator } from './access/administrators.ts';
export { issueApiToken, withdrawApiToken } from './access/api-tokens.ts';
export { inviteAdministrator } from './access/invitations.ts';
export { linkUrl, type OneTimeLink } from './access/one-time-links.ts';
export { hasPassword, loginField, nameField } from './access/people.ts';
export type { Role } from './access/permissions.ts';
export { createSetupLink } from './access/setup.ts';
export type { Configuration } from './configuration.ts';
export type { Context } from './context.ts';
export { createServer, type Server } from './create-server.ts';
export { ApiError } from './http/api-error.ts';
export type { NetworkPolicy } from './network-policy/policy.ts';
export { allow, deny, forget, type PolicyEntry, parsePolicyEntry } from './network-policy/policy-entry.ts';
export { changeNetworkPolicy, readNetworkPolicy } from './network-policy/stored-policy.ts';
export { openContext } from './open-context.ts';
export { commandLineOrigin } from './operations/command-line-origin.ts';
export { type DirectoryLock, lockDirectory } from './operations/directory-lock.ts';
export { createLogger, type LogLevel } from './operations/logger.ts';
export type { EventOrigin } from './system-log/draft.ts';
export { pruneLog } from './system-log/retention.ts';
