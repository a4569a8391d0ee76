import { defaultConfiguration } from '@postroad/server/configuration';
import { Option } from 'commander';

/** One setting of the service: as an option, as a variable of the environment, and in docs/configuration.md. */
export interface ServiceSetting {
  /** As commander takes it; absent: only the environment sets it. */
  readonly flags?: string;
  /** Absent: only an option sets it. */
  readonly variable?: string;
  readonly description: string;
  /** What holds when nothing is given, in words. */
  readonly fallback: string;
  /** The fallback says what a reader of the help wants to know as well. */
  readonly hasDefault?: boolean;
  /** May be given several times; in the variable separated by commas. */
  readonly list?: boolean;
}

/**
 * Every setting there is, by the name of its value. The one definition: options, help texts and the test of
 * docs/configuration.md are made of it. An option goes before its variable.
 */
export const serviceSettings = {
  data: {
    flags: '--data <folder>',
    variable: 'POSTROAD_DATA',
    description: 'folder of the embedded database and the key; made when missing',
    fallback: 'none: it must be given',
  },
  databaseUrlEnv: {
    flags: '--database-url-env <variable>',
    description: 'environment variable that holds postgres://…, to use PostgreSQL',
    fallback: 'POSTROAD_DATABASE_URL, and when that is not set SQLite in the data folder',
  },
  databaseUrl: {
    variable: 'POSTROAD_DATABASE_URL',
    description: 'postgres://user:password@host:port/database',
    fallback: 'SQLite in the data folder',
  },
  sealingKey: {
    variable: 'POSTROAD_SEALING_KEY',
    description: 'keys that seal stored secrets, 32 bytes each in hex or base64; the first seals, all open',
    fallback: 'the file `key` in the data folder, made at first start',
    list: true,
  },
  host: {
    flags: '--host <address>',
    variable: 'POSTROAD_HOST',
    description: 'address to listen on',
    fallback: defaultConfiguration.host,
    hasDefault: true,
  },
  port: {
    flags: '--port <number>',
    variable: 'POSTROAD_PORT',
    description: 'port to listen on; 0 takes any free one',
    fallback: String(defaultConfiguration.port),
    hasDefault: true,
  },
  publicUrl: {
    flags: '--public-url <url>',
    variable: 'POSTROAD_PUBLIC_URL',
    description: 'address that people and programs reach the service by, for links',
    fallback: 'what each request says',
  },
  tlsCert: {
    flags: '--tls-cert <file>',
    variable: 'POSTROAD_TLS_CERT',
    description: 'certificate chain, PEM: the service then speaks HTTPS; SIGHUP reads it again',
    fallback: 'HTTP without TLS',
  },
  tlsKey: {
    flags: '--tls-key <file>',
    variable: 'POSTROAD_TLS_KEY',
    description: 'private key of the certificate, PEM',
    fallback: 'none',
  },
  trustedProxy: {
    flags: '--trusted-proxy <network>',
    variable: 'POSTROAD_TRUSTED_PROXIES',
    description: 'address or network of a reverse proxy whose X-Forwarded-… headers are believed',
    fallback: 'none: they are ignored',
    list: true,
  },
  requestsPerMinute: {
    flags: '--requests-per-minute <n>',
    variable: 'POSTROAD_REQUESTS_PER_MINUTE',
    description: 'requests a minute for each token or session',
    fallback: String(defaultConfiguration.requestsPerMinute),
    hasDefault: true,
  },
  checksPerMinute: {
    flags: '--checks-per-minute <n>',
    variable: 'POSTROAD_CHECKS_PER_MINUTE',
    description: 'diagnoses and tests a minute for each token or session, and for each target',
    fallback: String(defaultConfiguration.checksPerMinute),
    hasDefault: true,
  },
  maxEmailServers: {
    flags: '--max-email-servers <n>',
    variable: 'POSTROAD_MAX_EMAIL_SERVERS',
    description: 'email servers that may be saved',
    fallback: String(defaultConfiguration.maxEmailServers),
    hasDefault: true,
  },
  publicMetrics: {
    flags: '--public-metrics',
    variable: 'POSTROAD_PUBLIC_METRICS',
    description: 'answer /metrics without a token (in the variable: 1)',
    fallback: 'a token is asked for',
  },
  logLevel: {
    flags: '--log-level <level>',
    variable: 'POSTROAD_LOG_LEVEL',
    description: 'trace, debug, info, warn, error or silent',
    fallback: 'info, on a terminal warn',
    hasDefault: true,
  },
} as const satisfies Readonly<Record<string, ServiceSetting>>;
export type ServiceSettingName = keyof typeof serviceSettings;

/** Values as typed, by setting. */
export type GivenSettings = { readonly [Name in ServiceSettingName]?: string | boolean | readonly string[] };

/** The commander options for some settings. The environment is read later: what a command does not use may be wrong there. */
export function optionsFor(names: readonly ServiceSettingName[]): readonly Option[] {
  return names.flatMap((name) => {
    const { flags, variable, description, list, fallback, hasDefault }: ServiceSetting =
      serviceSettings[name];
    if (flags === undefined) return [];
    const notes = [
      hasDefault === true ? `default: ${fallback}` : undefined,
      variable,
      list === true ? 'may be repeated' : undefined,
    ].filter((note) => note !== undefined);
    const option = new Option(
      flags,
      notes.length === 0 ? description : `${description} (${notes.join('; ')})`,
    );
    if (list === true)
      option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
    return [option];
  });
}
