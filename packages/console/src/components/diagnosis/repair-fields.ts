import type { diagnosis } from '../../i18n/en/diagnosis.ts';
import type { CauseId } from './shapes.ts';

/** A field of the form in which a cause can be removed. */
export type RepairField = Exclude<keyof typeof diagnosis.repair, 'goTo'>;

/** Causes that whoever fills in the form can remove there, with the field that it most likely takes. */
const fields: Readonly<Partial<Record<CauseId, RepairField>>> = {
  'hostname-hidden-characters': 'host',
  'credentials-hidden-characters': 'password',
  'provider-settings-mismatch': 'host',
  'dns-host-not-found': 'host',
  'dns-no-usable-address': 'host',
  'tcp-connection-refused': 'port',
  'tcp-timeout-filtered': 'port',
  'port-blocked-by-isp-or-cloud': 'port',
  'proxy-failure': 'proxy',
  'wrong-port-not-smtp': 'port',
  'banner-timeout': 'security',
  'ehlo-name-rejected': 'ehloName',
  'tls-mode-mismatch': 'security',
  'starttls-not-offered': 'security',
  'starttls-required': 'security',
  'tls-cert-self-signed': 'ca',
  'tls-cert-untrusted-ca': 'ca',
  'tls-cert-hostname-mismatch': 'host',
  'client-cert-required': 'clientCertificate',
  'auth-not-offered': 'port',
  'auth-requires-tls': 'security',
  'auth-mechanism-unsupported': 'mechanism',
  'auth-bad-credentials': 'password',
  'auth-username-format': 'username',
  'auth-app-password-required': 'password',
  'auth-basic-disabled-by-provider': 'authType',
  'auth-password-expired': 'password',
  'auth-oauth-token-invalid': 'authType',
  'auth-required': 'username',
  'sender-not-permitted': 'fromAddress',
  'sender-domain-not-verified': 'fromAddress',
  'sender-domain-not-found': 'fromAddress',
  'sender-address-invalid': 'fromAddress',
  'recipient-rejected-unknown': 'toAddress',
  'recipient-sandbox-restriction': 'toAddress',
};

/** Where in the form a cause is removed; undefined where the form is not the place. */
export function repairFieldOf(cause: CauseId | null): RepairField | undefined {
  return cause === null ? undefined : fields[cause];
}
