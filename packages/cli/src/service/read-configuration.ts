import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { Configuration, LogLevel } from '@postroad/server';
import { defaultConfiguration } from '@postroad/server/configuration';
import { Misuse } from '../input/misuse.ts';
import { readGivenFile } from '../input/secrets.ts';
import {
  type GivenSettings,
  type ServiceSetting,
  type ServiceSettingName,
  serviceSettings,
} from './settings.ts';

const LOG_LEVELS: readonly string[] = ['trace', 'debug', 'info', 'warn', 'error', 'silent'];
const KEY_BYTES = 32;

/** What `readConfiguration` gives: the configuration, and what only the process itself needs. */
export interface ServiceConfiguration {
  readonly configuration: Configuration;
  /** Where certificate and key came from, to read them again. */
  readonly tlsFiles?: TlsFiles;
  /** Absent: as the output suggests. */
  readonly logLevel?: LogLevel;
}

interface TlsFiles {
  readonly certificate: string;
  readonly key: string;
}

/** Reads options and the environment: an option before its variable, an empty variable as none. Throws Misuse. */
export function readConfiguration(
  given: GivenSettings,
  environment: Readonly<Record<string, string | undefined>>,
): ServiceConfiguration {
  const read = new Reader(given, environment);
  const data = read.text('data');
  if (data === undefined)
    throw new Misuse('where is the data kept? Give --data FOLDER, or set POSTROAD_DATA');
  const databaseUrl = read.databaseUrl();
  const sealingKeys = read.list('sealingKey').map(parseKey);
  const publicUrl = read.text('publicUrl');
  const tlsFiles = read.tlsFiles();
  const logLevel = read.text('logLevel');
  if (logLevel !== undefined && !LOG_LEVELS.includes(logLevel))
    throw new Misuse(`${read.nameOf('logLevel')} must be one of ${LOG_LEVELS.join(', ')}, not "${logLevel}"`);
  return {
    configuration: {
      dataDirectory: resolve(data),
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
      ...(sealingKeys.length === 0 ? {} : { sealingKeys }),
      host: read.text('host') ?? defaultConfiguration.host,
      port: read.number('port', 0, 65_535) ?? defaultConfiguration.port,
      ...(publicUrl === undefined ? {} : { publicUrl: parsePublicUrl(publicUrl, read.nameOf('publicUrl')) }),
      ...(tlsFiles === undefined ? {} : { tls: readTls(tlsFiles, read) }),
      trustedProxies: read
        .list('trustedProxy')
        .map((text) => parseNetwork(text, read.nameOf('trustedProxy'))),
      requestsPerMinute:
        read.number('requestsPerMinute', 1, 100_000_000) ?? defaultConfiguration.requestsPerMinute,
      checksPerMinute: read.number('checksPerMinute', 1, 1_000_000) ?? defaultConfiguration.checksPerMinute,
      maxEmailServers: read.number('maxEmailServers', 1, 10_000) ?? defaultConfiguration.maxEmailServers,
      publicMetrics: read.flag('publicMetrics'),
    },
    ...(tlsFiles === undefined ? {} : { tlsFiles }),
    ...(logLevel === undefined ? {} : { logLevel: logLevel as LogLevel }),
  };
}

class Reader {
  readonly #given: GivenSettings;
  readonly #environment: Readonly<Record<string, string | undefined>>;

  constructor(given: GivenSettings, environment: Readonly<Record<string, string | undefined>>) {
    this.#given = given;
    this.#environment = environment;
  }

  /** The option or the variable that a value came from. */
  nameOf(name: ServiceSettingName): string {
    const { flags, variable }: ServiceSetting = serviceSettings[name];
    const option = flags?.split(' ')[0];
    return (this.#given[name] === undefined ? (variable ?? option) : option) ?? name;
  }

  text(name: ServiceSettingName): string | undefined {
    const given = this.#given[name];
    if (typeof given === 'string') {
      if (given === '') throw new Misuse(`${this.nameOf(name)} is empty`);
      return given;
    }
    const { variable }: ServiceSetting = serviceSettings[name];
    return (variable === undefined ? undefined : this.#environment[variable]) || undefined;
  }

  list(name: ServiceSettingName): readonly string[] {
    const given = this.#given[name];
    const texts = Array.isArray(given) ? (given as readonly string[]) : [this.text(name) ?? ''];
    return texts
      .flatMap((text) => text.split(','))
      .map((text) => text.trim())
      .filter((text) => text !== '');
  }

  number(name: ServiceSettingName, min: number, max: number): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (!/^\d{1,9}$/.test(text) || value < min || value > max)
      throw new Misuse(`${this.nameOf(name)} must be a number from ${min} to ${max}, not "${text}"`);
    return value;
  }

  flag(name: ServiceSettingName): boolean {
    if (this.#given[name] === true) return true;
    const text = this.text(name);
    if (text === undefined || text === '0' || text === 'false') return false;
    if (text === '1' || text === 'true') return true;
    throw new Misuse(`${this.nameOf(name)} must be 1 or 0, not "${text}"`);
  }

  databaseUrl(): string | undefined {
    const variable = this.text('databaseUrlEnv');
    const name = variable ?? 'POSTROAD_DATABASE_URL';
    const url = this.#environment[name] || undefined;
    if (url === undefined) {
      if (variable === undefined) return undefined;
      throw new Misuse(`--database-url-env: the environment variable ${variable} is not set`);
    }
    // Never repeated: it holds a password.
    if (!/^postgres(ql)?:\/\//.test(url)) throw new Misuse(`${name} must begin with postgres://`);
    return url;
  }

  tlsFiles(): TlsFiles | undefined {
    const certificate = this.text('tlsCert');
    const key = this.text('tlsKey');
    if (certificate === undefined && key === undefined) return undefined;
    if (certificate === undefined || key === undefined)
      throw new Misuse('--tls-cert and --tls-key belong together: give both, or neither');
    return { certificate, key };
  }
}

function readTls({ certificate, key }: TlsFiles, read: Reader): NonNullable<Configuration['tls']> {
  return {
    certificate: readGivenFile(certificate, read.nameOf('tlsCert')),
    key: readGivenFile(key, read.nameOf('tlsKey')),
  };
}

/** A key of 32 bytes. What was typed is not repeated. */
function parseKey(text: string): Buffer {
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  // Decoding is lenient: a key with a strange letter would pass as another key.
  if (key.length !== KEY_BYTES || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text))
    throw new Misuse(
      'POSTROAD_SEALING_KEY must hold keys of 32 bytes in hex or base64; make one with: openssl rand -base64 32',
    );
  return key;
}

function parsePublicUrl(text: string, name: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url === undefined ||
    !['http:', 'https:'].includes(url.protocol) ||
    url.username !== '' ||
    url.pathname !== '/'
  )
    throw new Misuse(`${name} must be like https://mail.example.com, without a path, not "${text}"`);
  return url.origin;
}

function parseNetwork(text: string, name: string): string {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  const max = version === 6 ? 128 : 32;
  const good =
    version !== 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= max));
  if (!good) throw new Misuse(`${name} must be an address or a network like 10.0.0.0/8, not "${text}"`);
  if (bits === '0') throw new Misuse(`${name}: ${text} would believe everybody; name your proxies`);
  return text;
}
