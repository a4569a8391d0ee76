// Made by tools/generate-indexes.ts. Do not edit.
import type { Translations } from '../../../languages/phrase.ts';
import { german as authAccountLockedOrSuspendedEntry } from './auth-account-locked-or-suspended.ts';
import { german as authAppPasswordRequiredEntry } from './auth-app-password-required.ts';
import { german as authBadCredentialsEntry } from './auth-bad-credentials.ts';
import { german as authMfaOrWebLoginRequiredEntry } from './auth-mfa-or-web-login-required.ts';
import { german as authNotOfferedEntry } from './auth-not-offered.ts';
import { german as authOauthTokenInvalidEntry } from './auth-oauth-token-invalid.ts';
import { german as authPasswordExpiredEntry } from './auth-password-expired.ts';
import { german as authRequiredEntry } from './auth-required.ts';
import { german as authTemporaryFailureEntry } from './auth-temporary-failure.ts';
import { german as authUsernameFormatEntry } from './auth-username-format.ts';
import { german as hostnameHiddenCharactersEntry } from './hostname-hidden-characters.ts';
import { german as ipBlocklistedEntry } from './ip-blocklisted.ts';
import { german as ipNotAllowlistedEntry } from './ip-not-allowlisted.ts';
import { german as messageRejectedContentEntry } from './message-rejected-content.ts';
import { german as quotaExceededEntry } from './quota-exceeded.ts';
import { german as rateLimitedEntry } from './rate-limited.ts';
import { german as recipientSandboxRestrictionEntry } from './recipient-sandbox-restriction.ts';
import { german as senderAddressInvalidEntry } from './sender-address-invalid.ts';
import { german as senderDomainNotFoundEntry } from './sender-domain-not-found.ts';
import { german as senderNotPermittedEntry } from './sender-not-permitted.ts';
import { german as serverMisconfiguredEntry } from './server-misconfigured.ts';
import { german as starttlsFailedEntry } from './starttls-failed.ts';

/** The concepts' notes in German, by file name. */
export const germanOfConcepts: readonly Translations[] = [
  authAccountLockedOrSuspendedEntry,
  authAppPasswordRequiredEntry,
  authBadCredentialsEntry,
  authMfaOrWebLoginRequiredEntry,
  authNotOfferedEntry,
  authOauthTokenInvalidEntry,
  authPasswordExpiredEntry,
  authRequiredEntry,
  authTemporaryFailureEntry,
  authUsernameFormatEntry,
  hostnameHiddenCharactersEntry,
  ipBlocklistedEntry,
  ipNotAllowlistedEntry,
  messageRejectedContentEntry,
  quotaExceededEntry,
  rateLimitedEntry,
  recipientSandboxRestrictionEntry,
  senderAddressInvalidEntry,
  senderDomainNotFoundEntry,
  senderNotPermittedEntry,
  serverMisconfiguredEntry,
  starttlsFailedEntry,
];
