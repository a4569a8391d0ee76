/** How TLS is used. `auto`: implicit on 465, STARTTLS elsewhere when offered, and required if a login is given. */
export type Security = 'auto' | 'starttls' | 'implicit' | 'none';

/** What of the settings says whether a login is given. A form may hold its password as text. */
interface GivenLogin {
  readonly host?: string;
  readonly username?: string;
  readonly password?: unknown;
  readonly oauth?: unknown;
  readonly mechanism?: string;
  readonly clientCertificate?: unknown;
}

/** A login is given. */
export function hasCredentials(settings: GivenLogin): boolean {
  const byCertificate = settings.mechanism === 'EXTERNAL' && settings.clientCertificate !== undefined;
  return settings.password !== undefined || settings.oauth !== undefined || byCertificate;
}

/** The TLS mode that `auto` stands for, and whether STARTTLS may be missing. */
export function effectiveSecurity(
  settings: GivenLogin & { readonly port: number; readonly security: Security },
): {
  mode: 'starttls' | 'implicit' | 'none';
  required: boolean;
} {
  if (settings.security !== 'auto')
    return { mode: settings.security, required: settings.security !== 'none' };
  if (settings.port === 465) return { mode: 'implicit', required: true };
  return { mode: 'starttls', required: hasCredentials(settings) };
}
