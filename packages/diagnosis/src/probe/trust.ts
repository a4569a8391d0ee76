import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import type { CheckSettings } from '../settings/settings.ts';

/** Where Debian, Red Hat, SUSE, Alpine and macOS keep the system's roots in one file. */
const SYSTEM_BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

function readIfThere(path: string | undefined): string | undefined {
  if (path === undefined || path === '') return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not there, a folder, or not for us to read: the other stores are left.
    return undefined;
  }
}

function systemStore(): readonly string[] {
  const named = readIfThere(process.env.SSL_CERT_FILE);
  if (named !== undefined) return [named];
  for (const path of SYSTEM_BUNDLES) {
    const bundle = readIfThere(path);
    if (bundle !== undefined) return [bundle];
  }
  // Windows and whatever keeps its roots elsewhere; Node 22.15 and newer.
  const system = 'getCACertificates' in tls ? tls.getCACertificates('system') : [];
  return system.length > 0 ? system : tls.rootCertificates;
}

let systemAndExtra: readonly string[] | undefined;

/** The roots that are trusted without being named: the system's store and NODE_EXTRA_CA_CERTS. Read once. */
export function defaultRoots(): readonly string[] {
  if (systemAndExtra === undefined) {
    const extra = readIfThere(process.env.NODE_EXTRA_CA_CERTS);
    systemAndExtra = [...systemStore(), ...(extra === undefined ? [] : [extra])];
  }
  return systemAndExtra;
}

/** Each holds all roots, parsed: hundreds of kilobytes. In a service whoever drafts settings names a CA. */
const MAX_SHARED = 16;
const shared = new Map<string, tls.SecureContext>();

/**
 * The TLS context for these settings. Contexts without a client certificate are shared: a fleet of thousands parses the
 * roots once. Throws Node's error for a CA, certificate or key that cannot be read.
 */
export function trustContext(settings: Pick<CheckSettings, 'ca' | 'clientCertificate'>): tls.SecureContext {
  const { clientCertificate } = settings;
  const key = (settings.ca ?? []).join('\n');
  const known = clientCertificate === undefined ? shared.get(key) : undefined;
  if (known !== undefined) {
    // Used last, so dropped last.
    shared.delete(key);
    shared.set(key, known);
    return known;
  }
  const context = tls.createSecureContext({
    ca: [...defaultRoots(), ...(settings.ca ?? [])],
    minVersion: 'TLSv1.2',
    ...(clientCertificate === undefined
      ? {}
      : { cert: clientCertificate.certificate, key: clientCertificate.key.reveal() }),
  });
  if (clientCertificate === undefined) {
    shared.set(key, context);
    const [oldest] = shared.keys();
    if (shared.size > MAX_SHARED && oldest !== undefined) shared.delete(oldest);
  }
  return context;
}

/** A context that accepts what no client should, to see what a server has. Nothing is ever sent over it. */
export function relaxedContext(): tls.SecureContext {
  return tls.createSecureContext({ minVersion: 'TLSv1', ciphers: 'ALL:COMPLEMENTOFALL:@SECLEVEL=0' });
}

/** The organisations (O) of all trusted roots. Parsed only when a chain ended before one of them. */
export function trustedOrganisations(settings: Pick<CheckSettings, 'ca'>): ReadonlySet<string> {
  const bundles = [...defaultRoots(), ...(settings.ca ?? [])];
  const organisations = new Set<string>();
  for (const pem of bundles.join('\n').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ??
    []) {
    try {
      const organisation = /^O=(.+)$/m.exec(new X509Certificate(pem).subject)?.[1];
      if (organisation !== undefined) organisations.add(organisation);
    } catch {
      // One unreadable root in a store of hundreds says nothing about this server.
    }
  }
  return organisations;
}
