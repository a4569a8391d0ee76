// Made by tools/generate-indexes.ts. Do not edit.
import type { CauseTranslation } from '../define.ts';
import { german as accountNotActivatedEntry } from './account-not-activated.ts';
import { german as authAccountLockedOrSuspendedEntry } from './auth-account-locked-or-suspended.ts';
import { german as authAppPasswordRequiredEntry } from './auth-app-password-required.ts';
import { german as authBadCredentialsEntry } from './auth-bad-credentials.ts';
import { german as authBasicDisabledByProviderEntry } from './auth-basic-disabled-by-provider.ts';
import { german as authMechanismUnsupportedEntry } from './auth-mechanism-unsupported.ts';
import { german as authMfaOrWebLoginRequiredEntry } from './auth-mfa-or-web-login-required.ts';
import { german as authNotOfferedEntry } from './auth-not-offered.ts';
import { german as authOauthTokenInvalidEntry } from './auth-oauth-token-invalid.ts';
import { german as authPasswordExpiredEntry } from './auth-password-expired.ts';
import { german as authRequiredEntry } from './auth-required.ts';
import { german as authRequiresTlsEntry } from './auth-requires-tls.ts';
import { german as authSmtpDisabledForAccountEntry } from './auth-smtp-disabled-for-account.ts';
import { german as authTemporaryFailureEntry } from './auth-temporary-failure.ts';
import { german as authTooManyAttemptsEntry } from './auth-too-many-attempts.ts';
import { german as authUsernameFormatEntry } from './auth-username-format.ts';
import { german as bannerTimeoutEntry } from './banner-timeout.ts';
import { german as clientCertRequiredEntry } from './client-cert-required.ts';
import { german as connectionNotPermittedEntry } from './connection-not-permitted.ts';
import { german as connectionRedirectedByHostEntry } from './connection-redirected-by-host.ts';
import { german as credentialsHiddenCharactersEntry } from './credentials-hidden-characters.ts';
import { german as credentialsNotTestedEntry } from './credentials-not-tested.ts';
import { german as deliveredToSpamEntry } from './delivered-to-spam.ts';
import { german as deliveryBouncedEntry } from './delivery-bounced.ts';
import { german as dnsHostNotFoundEntry } from './dns-host-not-found.ts';
import { german as dnsNoUsableAddressEntry } from './dns-no-usable-address.ts';
import { german as dnsPrivateAddressEntry } from './dns-private-address.ts';
import { german as dnsTemporaryFailureEntry } from './dns-temporary-failure.ts';
import { german as ehloNameRejectedEntry } from './ehlo-name-rejected.ts';
import { german as greylistedEntry } from './greylisted.ts';
import { german as hostnameHiddenCharactersEntry } from './hostname-hidden-characters.ts';
import { german as ipBlocklistedEntry } from './ip-blocklisted.ts';
import { german as ipNoReverseDnsEntry } from './ip-no-reverse-dns.ts';
import { german as ipNotAllowlistedEntry } from './ip-not-allowlisted.ts';
import { german as ipv6BrokenEntry } from './ipv6-broken.ts';
import { german as mailboxFullEntry } from './mailbox-full.ts';
import { german as messageRejectedContentEntry } from './message-rejected-content.ts';
import { german as messageTooLargeEntry } from './message-too-large.ts';
import { german as networkUnreachableEntry } from './network-unreachable.ts';
import { german as notDeliveredInTimeEntry } from './not-delivered-in-time.ts';
import { german as portBlockedByIspOrCloudEntry } from './port-blocked-by-isp-or-cloud.ts';
import { german as protocolErrorEntry } from './protocol-error.ts';
import { german as providerSettingsMismatchEntry } from './provider-settings-mismatch.ts';
import { german as proxyFailureEntry } from './proxy-failure.ts';
import { german as quotaExceededEntry } from './quota-exceeded.ts';
import { german as rateLimitedEntry } from './rate-limited.ts';
import { german as recipientRejectedUnknownEntry } from './recipient-rejected-unknown.ts';
import { german as recipientSandboxRestrictionEntry } from './recipient-sandbox-restriction.ts';
import { german as relayDeniedEntry } from './relay-denied.ts';
import { german as senderAddressInvalidEntry } from './sender-address-invalid.ts';
import { german as senderDomainNotFoundEntry } from './sender-domain-not-found.ts';
import { german as senderDomainNotVerifiedEntry } from './sender-domain-not-verified.ts';
import { german as senderNotPermittedEntry } from './sender-not-permitted.ts';
import { german as senderRejectedSpfDmarcEntry } from './sender-rejected-spf-dmarc.ts';
import { german as serverBusyOrUnavailableEntry } from './server-busy-or-unavailable.ts';
import { german as serverMisconfiguredEntry } from './server-misconfigured.ts';
import { german as smtputf8RequiredEntry } from './smtputf8-required.ts';
import { german as starttlsFailedEntry } from './starttls-failed.ts';
import { german as starttlsNotOfferedEntry } from './starttls-not-offered.ts';
import { german as starttlsRequiredEntry } from './starttls-required.ts';
import { german as starttlsStrippedByMiddleboxEntry } from './starttls-stripped-by-middlebox.ts';
import { german as tcpConnectionRefusedEntry } from './tcp-connection-refused.ts';
import { german as tcpResetEntry } from './tcp-reset.ts';
import { german as tcpTimeoutFilteredEntry } from './tcp-timeout-filtered.ts';
import { german as tlsCertChainIncompleteEntry } from './tls-cert-chain-incomplete.ts';
import { german as tlsCertExpiredEntry } from './tls-cert-expired.ts';
import { german as tlsCertExpiresSoonEntry } from './tls-cert-expires-soon.ts';
import { german as tlsCertHostnameMismatchEntry } from './tls-cert-hostname-mismatch.ts';
import { german as tlsCertNotYetValidEntry } from './tls-cert-not-yet-valid.ts';
import { german as tlsCertSelfSignedEntry } from './tls-cert-self-signed.ts';
import { german as tlsCertUntrustedCaEntry } from './tls-cert-untrusted-ca.ts';
import { german as tlsCipherMismatchEntry } from './tls-cipher-mismatch.ts';
import { german as tlsHandshakeFailedEntry } from './tls-handshake-failed.ts';
import { german as tlsInterceptedByProxyOrAvEntry } from './tls-intercepted-by-proxy-or-av.ts';
import { german as tlsModeMismatchEntry } from './tls-mode-mismatch.ts';
import { german as tlsProtocolTooOldEntry } from './tls-protocol-too-old.ts';
import { german as tlsWeakKeyEntry } from './tls-weak-key.ts';
import { german as tooManyConnectionsEntry } from './too-many-connections.ts';
import { german as unknownEntry } from './unknown.ts';
import { german as wrongPortNotSmtpEntry } from './wrong-port-not-smtp.ts';

/** Every cause's German, by file name. */
export const germanCauses: readonly CauseTranslation[] = [
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
