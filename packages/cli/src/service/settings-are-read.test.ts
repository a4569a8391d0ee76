import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultConfiguration } from '@postroad/server/configuration';
import { afterAll, describe, expect, test } from 'vitest';
import { Misuse } from '../input/misuse.ts';
import { readConfiguration } from './read-configuration.ts';
import { type ServiceSetting, serviceSettings } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'postroad-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('with the data folder alone, everything else has its default', () => {
  expect(readConfiguration({ data: '/srv/postroad' }, {})).toEqual({
    configuration: { ...defaultConfiguration, trustedProxies: [], dataDirectory: '/srv/postroad' },
  });
});

test('every value can come from the environment', () => {
  const { configuration, logLevel } = readConfiguration(
    {},
    {
      POSTROAD_DATA: '/srv/postroad',
      POSTROAD_DATABASE_URL: 'postgres://me@db.example.com/postroad',
      POSTROAD_SEALING_KEY: `${'0a'.repeat(32)}, ${Buffer.alloc(32, 7).toString('base64')}`,
      POSTROAD_HOST: '::',
      POSTROAD_PORT: '0',
      POSTROAD_PUBLIC_URL: 'https://mail.example.com/',
      POSTROAD_TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::1',
      POSTROAD_REQUESTS_PER_MINUTE: '1000',
      POSTROAD_CHECKS_PER_MINUTE: '5',
      POSTROAD_MAX_EMAIL_SERVERS: '3',
      POSTROAD_PUBLIC_METRICS: '1',
      POSTROAD_LOG_LEVEL: 'debug',
    },
  );
  expect(configuration).toEqual({
    dataDirectory: '/srv/postroad',
    databaseUrl: 'postgres://me@db.example.com/postroad',
    sealingKeys: [Buffer.alloc(32, 0x0a), Buffer.alloc(32, 7)],
    host: '::',
    port: 0,
    publicUrl: 'https://mail.example.com',
    trustedProxies: ['10.0.0.0/8', '2001:db8::1'],
    requestsPerMinute: 1000,
    checksPerMinute: 5,
    maxEmailServers: 3,
    publicMetrics: true,
  });
  expect(logLevel).toBe('debug');
});

test('an option goes before its variable, and an empty variable is none', () => {
  const environment = { POSTROAD_DATA: '/a', POSTROAD_PORT: '1', POSTROAD_HOST: '' };
  const { configuration } = readConfiguration({ data: '/b', port: '2' }, environment);
  expect(configuration).toMatchObject({ dataDirectory: '/b', port: 2, host: defaultConfiguration.host });
});

test('the database can be named by a variable of any name', () => {
  const environment = { OTHER: 'postgresql://db/x', POSTROAD_DATABASE_URL: 'postgres://db/y' };
  const { configuration } = readConfiguration({ data: '/a', databaseUrlEnv: 'OTHER' }, environment);
  expect(configuration.databaseUrl).toBe('postgresql://db/x');
});

test('certificate and key are read from their files, which are remembered', () => {
  const files = { certificate: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  writeFileSync(files.certificate, 'the certificate');
  writeFileSync(files.key, 'the key');
  expect(readConfiguration({ data: '/a', tlsCert: files.certificate, tlsKey: files.key }, {})).toMatchObject({
    configuration: { tls: { certificate: 'the certificate', key: 'the key' } },
    tlsFiles: files,
  });
});

const canary = 'c4nary-secret';

/** What is given, and what the one sentence must name. */
const wrong: readonly (readonly [
  string,
  Parameters<typeof readConfiguration>[0],
  Record<string, string>,
  RegExp,
])[] = [
  ['no data folder', {}, {}, /--data FOLDER.*POSTROAD_DATA/],
  ['an empty data folder', { data: '' }, {}, /--data is empty/],
  ['a port that is none', { data: '/a', port: '80a' }, {}, /--port .*0 to 65535.*"80a"/],
  ['a port of the environment', { data: '/a' }, { POSTROAD_PORT: '65536' }, /POSTROAD_PORT .*"65536"/],
  ['a variable that is not set', { data: '/a', databaseUrlEnv: 'NOT_SET' }, {}, /NOT_SET is not set/],
  [
    'another database',
    { data: '/a' },
    { POSTROAD_DATABASE_URL: `mysql://me:${canary}@db` },
    /POSTROAD_DATABASE_URL .*postgres:/,
  ],
  [
    'a key that is too short',
    { data: '/a' },
    { POSTROAD_SEALING_KEY: canary },
    /POSTROAD_SEALING_KEY.*32 bytes.*openssl/,
  ],
  [
    'a path in the public address',
    { data: '/a', publicUrl: 'https://a.example.com/x' },
    {},
    /--public-url.*without a path/,
  ],
  [
    'a login in the public address',
    { data: '/a', publicUrl: 'https://me@a.example.com' },
    {},
    /--public-url/,
  ],
  ['another scheme', { data: '/a', publicUrl: 'ftp://a.example.com' }, {}, /--public-url/],
  ['a certificate alone', { data: '/a', tlsCert: 'cert.pem' }, {}, /--tls-cert and --tls-key/],
  ['a key alone', { data: '/a' }, { POSTROAD_TLS_KEY: 'key.pem' }, /give both, or neither/],
  [
    'a missing certificate',
    { data: '/a', tlsCert: '/none', tlsKey: '/none' },
    {},
    /--tls-cert: cannot read \/none: there is no/,
  ],
  [
    'a name as a proxy',
    { data: '/a', trustedProxy: ['proxy.example.com'] },
    {},
    /--trusted-proxy .*proxy\.example\.com/,
  ],
  [
    'a prefix that is too long',
    { data: '/a', trustedProxy: ['10.0.0.0/33'] },
    {},
    /--trusted-proxy .*10\.0\.0\.0\/33/,
  ],
  [
    'everybody as a proxy',
    { data: '/a' },
    { POSTROAD_TRUSTED_PROXIES: '0.0.0.0/0' },
    /POSTROAD_TRUSTED_PROXIES.*everybody/,
  ],
  ['no requests at all', { data: '/a', requestsPerMinute: '0' }, {}, /--requests-per-minute/],
  ['another log level', { data: '/a', logLevel: 'loud' }, {}, /--log-level.*info.*"loud"/],
  [
    'another flag',
    { data: '/a' },
    { POSTROAD_PUBLIC_METRICS: 'perhaps' },
    /POSTROAD_PUBLIC_METRICS must be 1 or 0/,
  ],
];

test.each(wrong)('%s is refused by a sentence that names it', (_name, given, environment, sentence) => {
  let said: unknown;
  try {
    readConfiguration(given, environment);
  } catch (error) {
    said = error;
  }
  expect(said).toBeInstanceOf(Misuse);
  const { message } = said as Misuse;
  expect(message).toMatch(sentence);
  // What may be a secret is not repeated.
  expect(message).not.toContain(canary);
});

describe('docs/configuration.md', () => {
  const page = readFileSync(new URL('../../../../docs/configuration.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => /^\| (`--|–|`POSTROAD)/.test(line));
  const settings: readonly (readonly [string, ServiceSetting])[] = Object.entries(serviceSettings);

  test.each(settings)('has the row of %s, with what holds without it', (_name, setting) => {
    const cells = [
      setting.flags === undefined ? '–' : `\`${setting.flags}\``,
      setting.variable === undefined ? '–' : `\`${setting.variable}\``,
    ];
    const row = rows.find((line) => line.startsWith(`| ${cells.join(' | ')} |`));
    expect(row, cells.join(' | ')).toBeDefined();
    expect(row).toContain(setting.description);
    expect(row).toContain(setting.fallback);
  });

  test('has no other row', () => {
    expect(rows.length).toBe(settings.length);
  });
});
