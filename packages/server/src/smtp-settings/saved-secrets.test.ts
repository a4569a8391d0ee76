import { generateKeyPairSync } from 'node:crypto';
import type { CheckSettings } from '@postroad/diagnosis';
import { Secret } from '@postroad/smtp';
import { describe, expect, test } from 'vitest';
import { createCertificates } from '../../../lab/src/certificates.ts';
import { draftSchema } from '../diagnoses/draft-schema.ts';
import { ApiError } from '../http/api-error.ts';
import { assertSavedSecretsStay } from './saved-secrets.ts';
import { settingsOfFields } from './settings-of-fields.ts';

const ca = '-----BEGIN CERTIFICATE-----\nsaved\n-----END CERTIFICATE-----\n';
const basic: CheckSettings = {
  host: 'smtp.example.com',
  port: 587,
  security: 'starttls',
  username: 'app@example.com',
  password: new Secret('canary-saved-password'),
};
const clientCredentials: CheckSettings = {
  host: 'smtp.example.com',
  port: 587,
  security: 'auto',
  username: 'app@example.com',
  oauth: {
    grant: 'client-credentials',
    tokenEndpoint: 'https://login.example.com/token',
    clientId: 'app',
    clientSecret: new Secret('canary-saved-client-secret'),
    scopes: ['send'],
  },
};
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const jwtBearer: CheckSettings = {
  ...clientCredentials,
  oauth: {
    grant: 'jwt-bearer',
    tokenEndpoint: 'https://login.example.com/token',
    issuer: 'robot@example.com',
    subject: 'app@example.com',
    privateKey: new Secret(privateKey),
    scopes: [],
  },
};
const proxied: CheckSettings = {
  ...basic,
  proxy: { protocol: 'socks5', host: 'proxy.example.com', port: 1080, password: new Secret('canary-proxy') },
};
const cleartext: CheckSettings = {
  ...basic,
  security: 'none',
  allowCleartextLogin: true,
  mechanism: 'SCRAM-SHA-256',
};
const withCertificate: CheckSettings = {
  host: 'smtp.example.com',
  port: 587,
  security: 'starttls',
  clientCertificate: { certificate: 'saved', key: new Secret('canary-key') },
};

/** The fields that a refusal names, or that nothing was refused. */
function outcome(saved: CheckSettings, changes: Record<string, unknown>): string {
  const merged = settingsOfFields(draftSchema.parse({ emailServerId: 'ces1', ...changes }), saved);
  try {
    assertSavedSecretsStay(saved, merged);
    return 'allowed';
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    expect(error.code).toBe('E0000001');
    expect(JSON.stringify(error.toBody())).not.toContain('canary');
    return error.causes.map(({ errorSummary }) => errorSummary).join('\n');
  }
}

describe('a saved secret does not follow a change of where it goes or who can read it', () => {
  const elsewhere: readonly [string, CheckSettings, Record<string, unknown>, RegExp][] = [
    ['another host', basic, { host: 'evil.example.net' }, /^password: .*differ: host\./],
    ['a host that looks alike', basic, { host: 'smtp.example.com.' }, /differ: host\./],
    ['the same host in capitals is another text', basic, { host: 'SMTP.example.com' }, /differ: host\./],
    ['another port where there is no TLS', cleartext, { port: 2525 }, /differ: port\./],
    ['TLS off', basic, { security: 'none' }, /differ: security\./],
    [
      'TLS off and a login all the same',
      basic,
      { security: 'none', allowCleartextLogin: true },
      /security, allowCleartextLogin/,
    ],
    ['a login in the clear allowed', basic, { allowCleartextLogin: true }, /differ: allowCleartextLogin\./],
    [
      'a proxy',
      basic,
      { proxy: { protocol: 'http', host: 'evil.example.net', port: 3128 } },
      /differ: proxy\./,
    ],
    ['no proxy in the place of one', proxied, { proxy: null }, /^password: .*differ: proxy\./],
    [
      'another proxy',
      proxied,
      { proxy: { protocol: 'socks5', host: 'evil.example.net', port: 1 } },
      /^password: .*proxy/,
    ],
    [
      'a mechanism that shows the password where there is no TLS',
      cleartext,
      { mechanism: 'PLAIN' },
      /differ: mechanism\./,
    ],
    ['any mechanism where there is no TLS', cleartext, { mechanism: null }, /differ: mechanism\./],
    [
      'a client secret to another host',
      clientCredentials,
      { host: 'evil.example.net' },
      /^clientSecret: .*host/,
    ],
    [
      'a client secret to another endpoint',
      clientCredentials,
      { tokenEndpoint: 'https://evil.example.net/' },
      /^clientSecret: .*tokenEndpoint/,
    ],
    [
      'its token over a connection without TLS',
      clientCredentials,
      { security: 'none', allowCleartextLogin: true },
      /^clientSecret: .*security/,
    ],
    [
      'an assertion for another endpoint',
      jwtBearer,
      { tokenEndpoint: 'https://evil.example.net/' },
      /^privateKey: .*tokenEndpoint/,
    ],
    [
      'a client certificate for another host',
      withCertificate,
      { host: 'evil.example.net' },
      /^clientCertificate: .*host/,
    ],
  ];
  test.each(elsewhere)('%s', (_, saved, changes, words) => {
    expect(outcome(saved, changes)).toMatch(words);
  });

  test('another CA', async () => {
    const { trusted: root } = await createCertificates('healthy');
    expect(outcome(basic, { ca: root })).toMatch(/^password: .*differ: ca\./);
    expect(outcome({ ...basic, ca: [ca] }, { ca: root })).toMatch(/differ: ca\./);
    expect(outcome({ ...basic, ca: [root] }, { ca: root })).toBe('allowed');
    expect(outcome({ ...basic, ca: [root] }, { ca: null })).toBe('allowed');
  });
});

describe('it stays usable where nobody else comes to see it', () => {
  const harmless: readonly [string, CheckSettings, Record<string, unknown>][] = [
    ['nothing changed', basic, {}],
    ['the same values written out', basic, { host: 'smtp.example.com', port: 587, security: 'starttls' }],
    ['another user name', basic, { username: 'app' }],
    ['another port of the host over verified TLS', basic, { port: 2525 }],
    ['the port of implicit TLS', { ...basic, security: 'auto' }, { port: 465 }],
    ['sender and recipient', basic, { fromAddress: 'a@example.com', toAddress: 'b@example.org' }],
    ['another EHLO name', basic, { ehloName: 'mail.example.com' }],
    ['another mechanism over TLS', basic, { mechanism: 'LOGIN' }],
    ['stricter TLS', cleartext, { security: 'starttls', allowCleartextLogin: false }],
    ['TLS as strict by another word', basic, { security: 'auto' }],
    ['other scopes and client', clientCredentials, { scopes: ['a', 'b'], clientId: 'other' }],
    [
      'a client certificate beside a login by OAuth',
      withCertificate,
      {
        authType: 'OAUTH2_CLIENT_CREDENTIALS',
        clientId: 'app',
        clientSecret: 'new',
        tokenEndpoint: 'https://other.example.net/',
      },
    ],
    ['other claims of an assertion', jwtBearer, { subject: 'b@example.com', audience: 'x', keyId: 'k' }],
  ];
  test.each(harmless)('%s', (_, saved, changes) => {
    expect(outcome(saved, changes)).toBe('allowed');
  });

  test('a secret that is entered anew goes wherever it is wanted', () => {
    expect(outcome(basic, { host: 'other.example.net', password: 'new' })).toBe('allowed');
    expect(outcome(basic, { host: 'other.example.net', password: null })).toBe('allowed');
    expect(
      outcome(clientCredentials, { tokenEndpoint: 'https://other.example.net/', clientSecret: 'new' }),
    ).toBe('allowed');
    expect(outcome(jwtBearer, { host: 'other.example.net', privateKey })).toBe('allowed');
    expect(outcome(proxied, { password: 'new', proxy: null })).toBe('allowed');
  });

  test("a new password does not take the proxy's saved one along", () => {
    expect(outcome(proxied, { password: 'new', host: 'other.example.net' })).toMatch(/^proxy\.password: /);
  });

  test('a change of the kind of login drops the secrets of the other kind', () => {
    const merged = settingsOfFields(
      draftSchema.parse({ host: 'evil.example.net', authType: 'BASIC_SMTP_AUTH' }),
      clientCredentials,
    );
    expect(merged.oauth).toBeUndefined();
    expect(merged.password).toBeUndefined();
    expect(() =>
      settingsOfFields(
        draftSchema.parse({
          authType: 'OAUTH2_CLIENT_CREDENTIALS',
          tokenEndpoint: 'https://x.example/',
          clientId: 'a',
        }),
        basic,
      ),
    ).toThrow(/clientSecret/);
  });
});
