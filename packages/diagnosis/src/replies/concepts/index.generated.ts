// Made by tools/generate-indexes.ts. Do not edit.
import type { Concept } from '../phrases.ts';
import { concept as accountNotActivatedEntry } from './account-not-activated.ts';
import { concept as authAccountLockedOrSuspendedEntry } from './auth-account-locked-or-suspended.ts';
import { concept as authAppPasswordRequiredEntry } from './auth-app-password-required.ts';
import { concept as authBadCredentialsEntry } from './auth-bad-credentials.ts';
import { concept as authBasicDisabledByProviderEntry } from './auth-basic-disabled-by-provider.ts';
import { concept as authMechanismUnsupportedEntry } from './auth-mechanism-unsupported.ts';
import { concept as authMfaOrWebLoginRequiredEntry } from './auth-mfa-or-web-login-required.ts';
import { concept as authNotOfferedEntry } from './auth-not-offered.ts';
import { concept as authOauthTokenInvalidEntry } from './auth-oauth-token-invalid.ts';
import { concept as authPasswordExpiredEntry } from './auth-password-expired.ts';
import { concept as authRequiredEntry } from './auth-required.ts';
import { concept as authRequiresTlsEntry } from './auth-requires-tls.ts';
import { concept as authSmtpDisabledForAccountEntry } from './auth-smtp-disabled-for-account.ts';
import { concept as authTemporaryFailureEntry } from './auth-temporary-failure.ts';
import { concept as authTooManyAttemptsEntry } from './auth-too-many-attempts.ts';
import { concept as authUsernameFormatEntry } from './auth-username-format.ts';
import { concept as clientCertRequiredEntry } from './client-cert-required.ts';
import { concept as dnsHostNotFoundEntry } from './dns-host-not-found.ts';
import { concept as ehloNameRejectedEntry } from './ehlo-name-rejected.ts';
import { concept as greylistedEntry } from './greylisted.ts';
import { concept as hostnameHiddenCharactersEntry } from './hostname-hidden-characters.ts';
import { concept as ipBlocklistedEntry } from './ip-blocklisted.ts';
import { concept as ipNoReverseDnsEntry } from './ip-no-reverse-dns.ts';
import { concept as ipNotAllowlistedEntry } from './ip-not-allowlisted.ts';
import { concept as mailboxFullEntry } from './mailbox-full.ts';
import { concept as messageRejectedContentEntry } from './message-rejected-content.ts';
import { concept as messageTooLargeEntry } from './message-too-large.ts';
import { concept as protocolErrorEntry } from './protocol-error.ts';
import { concept as quotaExceededEntry } from './quota-exceeded.ts';
import { concept as rateLimitedEntry } from './rate-limited.ts';
import { concept as recipientRejectedUnknownEntry } from './recipient-rejected-unknown.ts';
import { concept as recipientSandboxRestrictionEntry } from './recipient-sandbox-restriction.ts';
import { concept as relayDeniedEntry } from './relay-denied.ts';
import { concept as senderAddressInvalidEntry } from './sender-address-invalid.ts';
import { concept as senderDomainNotFoundEntry } from './sender-domain-not-found.ts';
import { concept as senderDomainNotVerifiedEntry } from './sender-domain-not-verified.ts';
import { concept as senderNotPermittedEntry } from './sender-not-permitted.ts';
import { concept as senderRejectedSpfDmarcEntry } from './sender-rejected-spf-dmarc.ts';
import { concept as serverBusyOrUnavailableEntry } from './server-busy-or-unavailable.ts';
import { concept as serverMisconfiguredEntry } from './server-misconfigured.ts';
import { concept as smtputf8RequiredEntry } from './smtputf8-required.ts';
import { concept as starttlsFailedEntry } from './starttls-failed.ts';
import { concept as starttlsNotOfferedEntry } from './starttls-not-offered.ts';
import { concept as starttlsRequiredEntry } from './starttls-required.ts';
import { concept as tooManyConnectionsEntry } from './too-many-connections.ts';

/** What servers say, one entry per cause, by file name. */
export const concepts: readonly Concept[] = [
  accountNotActivatedEntry,
  authAccountLockedOrSuspendedEntry,
  authAppPasswordRequiredEntry,
  authBadCredentialsEntry,
  authBasicDisabledByProviderEntry,
  authMechanismUnsupportedEntry,
  authMfaOrWebLoginRequiredEntry,
  authNotOfferedEntry,
  authOauthTokenInvalidEntry,
  authPasswordExpiredEntry,
  authRequiredEntry,
  authRequiresTlsEntry,
  authSmtpDisabledForAccountEntry,
  authTemporaryFailureEntry,
  authTooManyAttemptsEntry,
  authUsernameFormatEntry,
  clientCertRequiredEntry,
  dnsHostNotFoundEntry,
  ehloNameRejectedEntry,
  greylistedEntry,
  hostnameHiddenCharactersEntry,
  ipBlocklistedEntry,
  ipNoReverseDnsEntry,
  ipNotAllowlistedEntry,
  mailboxFullEntry,
  messageRejectedContentEntry,
  messageTooLargeEntry,
  protocolErrorEntry,
  quotaExceededEntry,
  rateLimitedEntry,
  recipientRejectedUnknownEntry,
  recipientSandboxRestrictionEntry,
  relayDeniedEntry,
  senderAddressInvalidEntry,
  senderDomainNotFoundEntry,
  senderDomainNotVerifiedEntry,
  senderNotPermittedEntry,
  senderRejectedSpfDmarcEntry,
  serverBusyOrUnavailableEntry,
  serverMisconfiguredEntry,
  smtputf8RequiredEntry,
  starttlsFailedEntry,
  starttlsNotOfferedEntry,
  starttlsRequiredEntry,
  tooManyConnectionsEntry,
];
