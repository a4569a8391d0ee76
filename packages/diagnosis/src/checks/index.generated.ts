// Made by tools/generate-indexes.ts. Do not edit.
import { check as authAppPasswordRequiredEntry } from './auth-app-password-required.ts';
import { check as authBadCredentialsEntry } from './auth-bad-credentials.ts';
import { check as authMechanismUnsupportedEntry } from './auth-mechanism-unsupported.ts';
import { check as authNotOfferedEntry } from './auth-not-offered.ts';
import { check as authOauthTokenInvalidEntry } from './auth-oauth-token-invalid.ts';
import { check as authRequiresTlsEntry } from './auth-requires-tls.ts';
import { check as authTemporaryFailureEntry } from './auth-temporary-failure.ts';
import { check as authUsernameFormatEntry } from './auth-username-format.ts';
import { check as bannerTimeoutEntry } from './banner-timeout.ts';
import { check as clientCertRequiredEntry } from './client-cert-required.ts';
import { check as connectionNotPermittedEntry } from './connection-not-permitted.ts';
import { check as connectionRedirectedByHostEntry } from './connection-redirected-by-host.ts';
import { check as credentialsHiddenCharactersEntry } from './credentials-hidden-characters.ts';
import { check as credentialsNotTestedEntry } from './credentials-not-tested.ts';
import { check as dnsHostNotFoundEntry } from './dns-host-not-found.ts';
import { check as dnsNoUsableAddressEntry } from './dns-no-usable-address.ts';
import { check as dnsPrivateAddressEntry } from './dns-private-address.ts';
import { check as dnsTemporaryFailureEntry } from './dns-temporary-failure.ts';
import { check as hostnameHiddenCharactersEntry } from './hostname-hidden-characters.ts';
import { check as ipv6BrokenEntry } from './ipv6-broken.ts';
import { check as networkUnreachableEntry } from './network-unreachable.ts';
import { check as portBlockedByIspOrCloudEntry } from './port-blocked-by-isp-or-cloud.ts';
import { check as protocolErrorEntry } from './protocol-error.ts';
import { check as providerSettingsMismatchEntry } from './provider-settings-mismatch.ts';
import { check as proxyFailureEntry } from './proxy-failure.ts';
import { check as recipientRejectedUnknownEntry } from './recipient-rejected-unknown.ts';
import { check as relayDeniedEntry } from './relay-denied.ts';
import { check as senderAddressInvalidEntry } from './sender-address-invalid.ts';
import { check as serverBusyOrUnavailableEntry } from './server-busy-or-unavailable.ts';
import { check as smtputf8RequiredEntry } from './smtputf8-required.ts';
import { check as starttlsFailedEntry } from './starttls-failed.ts';
import { check as starttlsNotOfferedEntry } from './starttls-not-offered.ts';
import { check as starttlsStrippedByMiddleboxEntry } from './starttls-stripped-by-middlebox.ts';
import { check as tcpConnectionRefusedEntry } from './tcp-connection-refused.ts';
import { check as tcpResetEntry } from './tcp-reset.ts';
import { check as tcpTimeoutFilteredEntry } from './tcp-timeout-filtered.ts';
import { check as tlsCertChainIncompleteEntry } from './tls-cert-chain-incomplete.ts';
import { check as tlsCertExpiredEntry } from './tls-cert-expired.ts';
import { check as tlsCertExpiresSoonEntry } from './tls-cert-expires-soon.ts';
import { check as tlsCertHostnameMismatchEntry } from './tls-cert-hostname-mismatch.ts';
import { check as tlsCertNotYetValidEntry } from './tls-cert-not-yet-valid.ts';
import { check as tlsCertSelfSignedEntry } from './tls-cert-self-signed.ts';
import { check as tlsCertUntrustedCaEntry } from './tls-cert-untrusted-ca.ts';
import { check as tlsCipherMismatchEntry } from './tls-cipher-mismatch.ts';
import { check as tlsHandshakeFailedEntry } from './tls-handshake-failed.ts';
import { check as tlsInterceptedByProxyOrAvEntry } from './tls-intercepted-by-proxy-or-av.ts';
import { check as tlsModeMismatchEntry } from './tls-mode-mismatch.ts';
import { check as tlsProtocolTooOldEntry } from './tls-protocol-too-old.ts';
import { check as tlsWeakKeyEntry } from './tls-weak-key.ts';
import type { Check } from './types.ts';
import { check as wrongPortNotSmtpEntry } from './wrong-port-not-smtp.ts';

/** Every check, by file name. */
export const checks: readonly Check[] = [
  authAppPasswordRequiredEntry,
  authBadCredentialsEntry,
  authMechanismUnsupportedEntry,
  authNotOfferedEntry,
  authOauthTokenInvalidEntry,
  authRequiresTlsEntry,
  authTemporaryFailureEntry,
  authUsernameFormatEntry,
  bannerTimeoutEntry,
  clientCertRequiredEntry,
  connectionNotPermittedEntry,
  connectionRedirectedByHostEntry,
  credentialsHiddenCharactersEntry,
  credentialsNotTestedEntry,
  dnsHostNotFoundEntry,
  dnsNoUsableAddressEntry,
  dnsPrivateAddressEntry,
  dnsTemporaryFailureEntry,
  hostnameHiddenCharactersEntry,
  ipv6BrokenEntry,
  networkUnreachableEntry,
  portBlockedByIspOrCloudEntry,
  protocolErrorEntry,
  providerSettingsMismatchEntry,
  proxyFailureEntry,
  recipientRejectedUnknownEntry,
  relayDeniedEntry,
  senderAddressInvalidEntry,
  serverBusyOrUnavailableEntry,
  smtputf8RequiredEntry,
  starttlsFailedEntry,
  starttlsNotOfferedEntry,
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
  wrongPortNotSmtpEntry,
];
