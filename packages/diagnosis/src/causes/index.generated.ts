// Made by tools/generate-indexes.ts. Do not edit.
import { cause as accountNotActivatedEntry } from './account-not-activated.ts';
import { cause as authAccountLockedOrSuspendedEntry } from './auth-account-locked-or-suspended.ts';
import { cause as authAppPasswordRequiredEntry } from './auth-app-password-required.ts';
import { cause as authBadCredentialsEntry } from './auth-bad-credentials.ts';
import { cause as authBasicDisabledByProviderEntry } from './auth-basic-disabled-by-provider.ts';
import { cause as authMechanismUnsupportedEntry } from './auth-mechanism-unsupported.ts';
import { cause as authMfaOrWebLoginRequiredEntry } from './auth-mfa-or-web-login-required.ts';
import { cause as authNotOfferedEntry } from './auth-not-offered.ts';
import { cause as authOauthTokenInvalidEntry } from './auth-oauth-token-invalid.ts';
import { cause as authPasswordExpiredEntry } from './auth-password-expired.ts';
import { cause as authRequiredEntry } from './auth-required.ts';
import { cause as authRequiresTlsEntry } from './auth-requires-tls.ts';
import { cause as authSmtpDisabledForAccountEntry } from './auth-smtp-disabled-for-account.ts';
import { cause as authTemporaryFailureEntry } from './auth-temporary-failure.ts';
import { cause as authTooManyAttemptsEntry } from './auth-too-many-attempts.ts';
import { cause as authUsernameFormatEntry } from './auth-username-format.ts';
import { cause as bannerTimeoutEntry } from './banner-timeout.ts';
import { cause as clientCertRequiredEntry } from './client-cert-required.ts';
import { cause as connectionNotPermittedEntry } from './connection-not-permitted.ts';
import { cause as connectionRedirectedByHostEntry } from './connection-redirected-by-host.ts';
import { cause as credentialsHiddenCharactersEntry } from './credentials-hidden-characters.ts';
import { cause as credentialsNotTestedEntry } from './credentials-not-tested.ts';
import type { CauseDefinition } from './define.ts';
import { cause as deliveredToSpamEntry } from './delivered-to-spam.ts';
import { cause as deliveryBouncedEntry } from './delivery-bounced.ts';
import { cause as dnsHostNotFoundEntry } from './dns-host-not-found.ts';
import { cause as dnsNoUsableAddressEntry } from './dns-no-usable-address.ts';
import { cause as dnsPrivateAddressEntry } from './dns-private-address.ts';
import { cause as dnsTemporaryFailureEntry } from './dns-temporary-failure.ts';
import { cause as ehloNameRejectedEntry } from './ehlo-name-rejected.ts';
import { cause as greylistedEntry } from './greylisted.ts';
import { cause as hostnameHiddenCharactersEntry } from './hostname-hidden-characters.ts';
import { cause as ipBlocklistedEntry } from './ip-blocklisted.ts';
import { cause as ipNoReverseDnsEntry } from './ip-no-reverse-dns.ts';
import { cause as ipNotAllowlistedEntry } from './ip-not-allowlisted.ts';
import { cause as ipv6BrokenEntry } from './ipv6-broken.ts';
import { cause as mailboxFullEntry } from './mailbox-full.ts';
import { cause as messageRejectedContentEntry } from './message-rejected-content.ts';
import { cause as messageTooLargeEntry } from './message-too-large.ts';
import { cause as networkUnreachableEntry } from './network-unreachable.ts';
import { cause as notDeliveredInTimeEntry } from './not-delivered-in-time.ts';
import { cause as portBlockedByIspOrCloudEntry } from './port-blocked-by-isp-or-cloud.ts';
import { cause as protocolErrorEntry } from './protocol-error.ts';
import { cause as providerSettingsMismatchEntry } from './provider-settings-mismatch.ts';
import { cause as proxyFailureEntry } from './proxy-failure.ts';
import { cause as quotaExceededEntry } from './quota-exceeded.ts';
import { cause as rateLimitedEntry } from './rate-limited.ts';
import { cause as recipientRejectedUnknownEntry } from './recipient-rejected-unknown.ts';
import { cause as recipientSandboxRestrictionEntry } from './recipient-sandbox-restriction.ts';
import { cause as relayDeniedEntry } from './relay-denied.ts';
import { cause as senderAddressInvalidEntry } from './sender-address-invalid.ts';
import { cause as senderDomainNotFoundEntry } from './sender-domain-not-found.ts';
import { cause as senderDomainNotVerifiedEntry } from './sender-domain-not-verified.ts';
import { cause as senderNotPermittedEntry } from './sender-not-permitted.ts';
import { cause as senderRejectedSpfDmarcEntry } from './sender-rejected-spf-dmarc.ts';
import { cause as serverBusyOrUnavailableEntry } from './server-busy-or-unavailable.ts';
import { cause as serverMisconfiguredEntry } from './server-misconfigured.ts';
import { cause as smtputf8RequiredEntry } from './smtputf8-required.ts';
import { cause as starttlsFailedEntry } from './starttls-failed.ts';
import { cause as starttlsNotOfferedEntry } from './starttls-not-offered.ts';
import { cause as starttlsRequiredEntry } from './starttls-required.ts';
import { cause as starttlsStrippedByMiddleboxEntry } from './starttls-stripped-by-middlebox.ts';
import { cause as tcpConnectionRefusedEntry } from './tcp-connection-refused.ts';
import { cause as tcpResetEntry } from './tcp-reset.ts';
import { cause as tcpTimeoutFilteredEntry } from './tcp-timeout-filtered.ts';
import { cause as tlsCertChainIncompleteEntry } from './tls-cert-chain-incomplete.ts';
import { cause as tlsCertExpiredEntry } from './tls-cert-expired.ts';
import { cause as tlsCertExpiresSoonEntry } from './tls-cert-expires-soon.ts';
import { cause as tlsCertHostnameMismatchEntry } from './tls-cert-hostname-mismatch.ts';
import { cause as tlsCertNotYetValidEntry } from './tls-cert-not-yet-valid.ts';
import { cause as tlsCertSelfSignedEntry } from './tls-cert-self-signed.ts';
import { cause as tlsCertUntrustedCaEntry } from './tls-cert-untrusted-ca.ts';
import { cause as tlsCipherMismatchEntry } from './tls-cipher-mismatch.ts';
import { cause as tlsHandshakeFailedEntry } from './tls-handshake-failed.ts';
import { cause as tlsInterceptedByProxyOrAvEntry } from './tls-intercepted-by-proxy-or-av.ts';
import { cause as tlsModeMismatchEntry } from './tls-mode-mismatch.ts';
import { cause as tlsProtocolTooOldEntry } from './tls-protocol-too-old.ts';
import { cause as tlsWeakKeyEntry } from './tls-weak-key.ts';
import { cause as tooManyConnectionsEntry } from './too-many-connections.ts';
import { cause as unknownEntry } from './unknown.ts';
import { cause as wrongPortNotSmtpEntry } from './wrong-port-not-smtp.ts';

/** Every cause definition, by file name. */
export const causes: readonly CauseDefinition[] = [
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
  bannerTimeoutEntry,
  clientCertRequiredEntry,
  connectionNotPermittedEntry,
  connectionRedirectedByHostEntry,
  credentialsHiddenCharactersEntry,
  credentialsNotTestedEntry,
  deliveredToSpamEntry,
  deliveryBouncedEntry,
  dnsHostNotFoundEntry,
  dnsNoUsableAddressEntry,
  dnsPrivateAddressEntry,
  dnsTemporaryFailureEntry,
  ehloNameRejectedEntry,
  greylistedEntry,
  hostnameHiddenCharactersEntry,
  ipBlocklistedEntry,
  ipNoReverseDnsEntry,
  ipNotAllowlistedEntry,
  ipv6BrokenEntry,
  mailboxFullEntry,
  messageRejectedContentEntry,
  messageTooLargeEntry,
  networkUnreachableEntry,
  notDeliveredInTimeEntry,
  portBlockedByIspOrCloudEntry,
  protocolErrorEntry,
  providerSettingsMismatchEntry,
  proxyFailureEntry,
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
  starttlsStrippedByMiddleboxEntry,
  tcpConnectionRefusedEntry,
  tcpResetEntry,
  tcpTimeoutFilteredEntry,
  tlsCertChainIncompleteEntry,
  tlsCertExpiredEntry,
  tlsCertExpiresSoonEntry,
  tlsCertHostnameMismatchEntry,
  tlsCertNotYetValidEntry,
  tlsCertSelfSignedEntry,
  tlsCertUntrustedCaEntry,
  tlsCipherMismatchEntry,
  tlsHandshakeFailedEntry,
  tlsInterceptedByProxyOrAvEntry,
  tlsModeMismatchEntry,
  tlsProtocolTooOldEntry,
  tlsWeakKeyEntry,
  tooManyConnectionsEntry,
  unknownEntry,
  wrongPortNotSmtpEntry,
];
