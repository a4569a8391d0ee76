import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { CheckSettings, Security } from '@postroad/diagnosis';
import { assertAddress, mechanismNamed, mechanisms, parseProxyUrl, Secret } from '@postroad/smtp';
import { Misuse } from './misuse.ts';
import { type OAuthOptions, readOAuthOptions } from './oauth.ts';
import { type PasswordSources, readGivenFile, readPasswordOption, secretFromEnvironment } from './secrets.ts';
import { parsePort, type Target } from './target.ts';

/** The options of `postroad check` as commander gives them. */
export interface CheckOptions extends PasswordSources, OAuthOptions {
  readonly security: Security;
  readonly user?: string;
  readonly mechanism?: string;
  readonly from?: string;
  readonly to?: string;
  readonly send?: boolean;
  readonly ehlo?: string;
  readonly source?: string;
  readonly proxy?: string;
  readonly proxyPasswordEnv?: string;
  readonly ca?: readonly string[];
  readonly clientCert?: string;
  readonly clientKey?: string;
  readonly timeout?: string;
  readonly deadline?: string;
  readonly allAddresses?: boolean;
  readonly ports?: string;
  readonly dnsServer?: readonly string[];
  readonly allowCleartextLogin?: boolean;
}

function seconds(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  // A shorter limit ends before a healthy server can answer, and the verdict would blame the network.
  if (!/^\d*\.?\d+$/.test(text) || value < 0.1 || value > 3_600)
    throw new Misuse(`${option} must be a number of seconds from 0.1 to 3600, not "${text}"`);
  return Math.round(value * 1_000);
}

function address(text: string | undefined, option: string, what: 'sender' | 'recipient'): string | undefined {
  if (text === undefined) return undefined;
  try {
    assertAddress(text, what);
  } catch (error) {
    throw new Misuse(`${option}: ${error instanceof Error ? error.message : 'not an address'}`);
  }
  if (text !== '' && !/^[^@]+@[^@]+$/.test(text) && !/^".*"@[^@]+$/.test(text))
    throw new Misuse(`${option} must be an address like name@example.com, not "${text}"`);
  return text;
}

/** Read once: thousands of targets may name the same file. */
const authorities = new Map<string, string>();

function certificates(path: string): string {
  const known = authorities.get(path);
  if (known !== undefined) return known;
  const pem = readGivenFile(path, '--ca');
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0)
    throw new Misuse(`--ca: ${path} holds no certificate in PEM form (-----BEGIN CERTIFICATE-----)`);
  for (const block of blocks) {
    try {
      new X509Certificate(block);
    } catch {
      throw new Misuse(`--ca: ${path} holds a certificate that cannot be read`);
    }
  }
  authorities.set(path, pem);
  return pem;
}

/** Read once, as the authorities. */
const clientCertificates = new Map<string, NonNullable<CheckSettings['clientCertificate']>>();

function clientCertificate(options: CheckOptions): CheckSettings['clientCertificate'] {
  if (options.clientCert === undefined && options.clientKey === undefined) return undefined;
  if (options.clientCert === undefined || options.clientKey === undefined)
    throw new Misuse('--client-cert and --client-key go together');
  const paths = JSON.stringify([options.clientCert, options.clientKey]);
  const known = clientCertificates.get(paths);
  if (known !== undefined) return known;
  const certificate = readGivenFile(options.clientCert, '--client-cert');
  const key = readGivenFile(options.clientKey, '--client-key');
  try {
    createSecureContext({ cert: certificate });
  } catch {
    throw new Misuse(
      `--client-cert: ${options.clientCert} holds no certificate in PEM form that can be read`,
    );
  }
  try {
    createSecureContext({ cert: certificate, key });
  } catch {
    throw new Misuse(
      `--client-key: ${options.clientKey} holds no private key without a passphrase, in PEM form, that belongs to the certificate`,
    );
  }
  const both = { certificate, key: new Secret(key) };
  clientCertificates.set(paths, both);
  return both;
}

function proxy({ proxy: text, proxyPasswordEnv }: CheckOptions): CheckSettings['proxy'] {
  if (text === undefined) {
    if (proxyPasswordEnv !== undefined) throw new Misuse('--proxy-password-env needs --proxy');
    return undefined;
  }
  const settings = parseProxy(text);
  if (settings.password !== undefined) {
    throw new Misuse(
      '--proxy: a password never goes on the command line, where every user of this machine can read it: write only the user name (http://user@host:port) and give --proxy-password-env VARIABLE',
    );
  }
  if (proxyPasswordEnv === undefined) return settings;
  if (settings.username === undefined)
    throw new Misuse('--proxy-password-env needs a user name in --proxy: http://user@host:port');
  return { ...settings, password: secretFromEnvironment(proxyPasswordEnv, '--proxy-password-env') };
}

function parseProxy(text: string): NonNullable<CheckSettings['proxy']> {
  try {
    return parseProxyUrl(text);
  } catch (error) {
    throw new Misuse(`--proxy: ${error instanceof Error ? error.message : 'not a proxy URL'}`);
  }
}

/** Everything that can be judged without touching the network or asking for a password. Throws Misuse. */
export function readSettings(target: Target, options: CheckOptions): CheckSettings {
  if (options.to !== undefined && options.from === undefined)
    throw new Misuse('--to needs --from: a recipient is only asked for inside a mail transaction');
  if (options.send === true && options.to === undefined) throw new Misuse('--send needs --from and --to');
  if (options.mechanism !== undefined && mechanismNamed(options.mechanism) === undefined) {
    throw new Misuse(
      `--mechanism must be one of ${mechanisms.map((m) => m.name).join(', ')}, not "${options.mechanism}"`,
    );
  }
  if (options.source !== undefined && isIP(options.source) === 0)
    throw new Misuse(`--source must be an address of this machine, not "${options.source}"`);
  if (options.ehlo !== undefined && !/^[\x21-\x7e]+$/.test(options.ehlo))
    throw new Misuse('--ehlo must be a host name or an address literal without blanks');
  const stepMs = seconds(options.timeout, '--timeout');
  const deadlineMs = seconds(options.deadline, '--deadline');
  const from = address(options.from, '--from', 'sender');
  const to = address(options.to, '--to', 'recipient');
  const certificate = clientCertificate(options);
  const through = proxy(options);
  const oauth = readOAuthOptions(options);
  if (oauth !== undefined && options.user === undefined)
    throw new Misuse('a login by OAuth needs --user too: the token belongs to a mailbox');
  const passwordGiven = options.passwordEnv ?? options.passwordFile ?? options.passwordStdin;
  if (passwordGiven !== undefined && options.user === undefined) throw new Misuse('a password needs --user');
  return {
    ...target,
    security: options.security,
    ...(options.user === undefined ? {} : { username: options.user }),
    ...(oauth === undefined ? {} : { oauth }),
    ...(options.mechanism === undefined ? {} : { mechanism: options.mechanism.toUpperCase() }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    send: options.send === true,
    ...(options.ehlo === undefined ? {} : { ehloName: options.ehlo }),
    ...(options.source === undefined ? {} : { sourceAddress: options.source }),
    ...(through === undefined ? {} : { proxy: through }),
    ...(options.ca === undefined ? {} : { ca: options.ca.map(certificates) }),
    ...(certificate === undefined ? {} : { clientCertificate: certificate }),
    allowCleartextLogin: options.allowCleartextLogin === true,
    allAddresses: options.allAddresses === true,
    ...(options.ports === undefined
      ? {}
      : { controlPorts: options.ports.split(',').map((port) => parsePort(port.trim(), '--ports')) }),
    ...(options.dnsServer === undefined ? {} : { dnsServers: options.dnsServer.map(dnsServer) }),
    ...(stepMs === undefined
      ? {}
      : {
          timeouts: {
            dns: stepMs,
            connect: stepMs,
            greeting: stepMs,
            tls: stepMs,
            command: stepMs,
            dataEnd: stepMs,
          },
        }),
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
  };
}

/** A resolver as `--dns-server` takes it: an address, with a port when it is not 53. Throws Misuse. */
export function dnsServer(text: string): string {
  const bare = text.replace(/^\[([^\]]+)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
  const port = /(?:\]|^[\d.]+):(\d+)$/.exec(text)?.[1];
  if (isIP(bare) === 0 || (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)))
    throw new Misuse(
      `--dns-server must be an address such as 192.0.2.53 or [2001:db8::53]:5353, not "${text}"`,
    );
  return text;
}

/** Adds the password, asked for last: nobody types one for a call that is wrong anyway. Throws Misuse. */
export async function withPassword(
  settings: CheckSettings,
  options: CheckOptions,
  { ask = true }: { readonly ask?: boolean } = {},
): Promise<CheckSettings> {
  if (settings.username === undefined || settings.oauth !== undefined) return settings;
  if (settings.mechanism === 'EXTERNAL') return settings;
  return { ...settings, password: await readPasswordOption(options, settings.username, ask) };
}
