import { generateKeyPairSync } from 'node:crypto';
import { Secret } from '@postroad/smtp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { startTokenEndpoint } from '../../../lab/src/scripted/token-endpoint.ts';
import type { OAuthSettings } from '../settings/settings.ts';
import { obtainToken } from './token.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

const clientSecret = 'ho/rse+battery=1';
const options = { timeoutMs: 2_000 };
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const privateKey = new Secret(keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

function clientCredentials(tokenEndpoint: string, change: Partial<OAuthSettings> = {}): OAuthSettings {
  return {
    grant: 'client-credentials',
    tokenEndpoint,
    clientId: 'app',
    clientSecret: new Secret(clientSecret),
    scopes: ['https://outlook.office365.com/.default'],
    ...change,
  } as OAuthSettings;
}

describe('every grant brings the token', () => {
  test('a token that is given needs no endpoint', async () => {
    const { token, facts } = await obtainToken({ grant: 'token', accessToken: new Secret('given') }, options);
    expect(token?.reveal()).toBe('given');
    expect(facts).toEqual({ grant: 'token', obtained: true, durationMs: 0 });
  });

  test.each(['post', 'basic'] as const)('client credentials by %s', async (clientAuthentication) => {
    const endpoint = await startTokenEndpoint(lab, { clientId: 'app', clientSecret });
    const { token, facts } = await obtainToken(
      clientCredentials(endpoint.tokenUrl, { clientAuthentication }),
      options,
    );
    expect(token?.reveal()).toBe(endpoint.accessToken);
    expect(facts).toMatchObject({ grant: 'client-credentials', endpoint: endpoint.tokenUrl, obtained: true });
    expect(endpoint.requests[0]).toMatchObject({
      grant_type: 'client_credentials',
      scope: 'https://outlook.office365.com/.default',
    });
  });

  test('a refresh token, also where the endpoint gives out a new one', async () => {
    const endpoint = await startTokenEndpoint(lab, {
      clientId: 'app',
      clientSecret,
      refreshToken: 'refresh-1',
      rotateRefreshToken: true,
    });
    const { token } = await obtainToken(
      {
        grant: 'refresh-token',
        tokenEndpoint: endpoint.tokenUrl,
        clientId: 'app',
        clientSecret: new Secret(clientSecret),
        refreshToken: new Secret('refresh-1'),
      },
      options,
    );
    expect(token?.reveal()).toBe(endpoint.accessToken);
  });

  test('a signed assertion, without a client id, as Google wants it', async () => {
    const endpoint = await startTokenEndpoint(lab, {
      assertion: { publicKey: keys.publicKey, issuer: 'robot@project.example' },
    });
    const { token, facts } = await obtainToken(
      {
        grant: 'jwt-bearer',
        tokenEndpoint: endpoint.tokenUrl,
        issuer: 'robot@project.example',
        subject: 'app@example.com',
        privateKey,
        scopes: ['https://mail.google.com/'],
      },
      options,
    );
    expect(facts).toMatchObject({ obtained: true });
    expect(token?.reveal()).toBe(endpoint.accessToken);
  });

  test('a key in the older form, PKCS #1, signs as well', async () => {
    const endpoint = await startTokenEndpoint(lab, {
      assertion: { publicKey: keys.publicKey, issuer: 'robot' },
    });
    const { facts } = await obtainToken(
      {
        grant: 'jwt-bearer',
        tokenEndpoint: endpoint.tokenUrl,
        issuer: 'robot',
        privateKey: new Secret(keys.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()),
        scopes: [],
      },
      options,
    );
    expect(facts).toMatchObject({ obtained: true });
  });

  test('the life of the token is told as the endpoint announced it', async () => {
    const endpoint = await startTokenEndpoint(lab, { clientId: 'app', clientSecret, expiresIn: 1234 });
    const { facts } = await obtainToken(clientCredentials(endpoint.tokenUrl), options);
    expect(facts.expiresInS).toBe(1234);
  });

  test('a device code: the prompt is shown, and waiting goes on while the user has not finished', async () => {
    const endpoint = await startTokenEndpoint(lab, { clientId: 'app', pendingPolls: 2 });
    const prompts: string[] = [];
    const { token } = await obtainToken(
      {
        grant: 'device-code',
        deviceEndpoint: endpoint.deviceUrl,
        tokenEndpoint: endpoint.tokenUrl,
        clientId: 'app',
        scopes: ['https://outlook.office.com/SMTP.Send'],
      },
      { ...options, onDeviceCode: ({ userCode }) => prompts.push(userCode) },
    );
    expect(token?.reveal()).toBe(endpoint.accessToken);
    expect(prompts).toEqual(['WDJB-MJHT']);
    expect(endpoint.requests).toHaveLength(3);
  });
});

describe('a refusal is a fact', () => {
  test.each([
    [400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' }],
    [401, { error: 'invalid_client' }],
    [400, { error: 'unauthorized_client', error_description: 'AADSTS700016: not found in the directory' }],
    [400, { error: 'invalid_scope' }],
    [400, { error: 'consent_required' }],
  ])('%i %j', async (status, body) => {
    const endpoint = await startTokenEndpoint(lab, { failure: { status, body } });
    const { token, facts } = await obtainToken(clientCredentials(endpoint.tokenUrl), options);
    expect(token).toBeUndefined();
    expect(facts).toMatchObject({ obtained: false, status, error: body.error });
    if ('error_description' in body) expect(facts.description).toBe(body.error_description);
  });

  test.each([
    [503, 'Service Unavailable'],
    [200, '<html>sign in</html>'],
  ])('an answer that is none: %i %j', async (status, body) => {
    const endpoint = await startTokenEndpoint(lab, { failure: { status, body } });
    const { facts } = await obtainToken(clientCredentials(endpoint.tokenUrl), options);
    expect(facts.obtained).toBe(false);
    expect(facts.description).toMatch(/\S/);
    expect(facts.status).toBe(status);
  });

  test('an answer without a token', async () => {
    const endpoint = await startTokenEndpoint(lab, {
      failure: { status: 200, body: { token_type: 'Bearer' } },
    });
    const { facts } = await obtainToken(clientCredentials(endpoint.tokenUrl), options);
    expect(facts.obtained).toBe(false);
    expect(facts.description).toContain('access_token');
  });

  test('a wrong client secret', async () => {
    const endpoint = await startTokenEndpoint(lab, { clientId: 'app', clientSecret: 'another' });
    const { facts } = await obtainToken(clientCredentials(endpoint.tokenUrl), options);
    expect(facts).toMatchObject({ obtained: false, error: 'invalid_client' });
    expect(JSON.stringify(facts)).not.toContain(clientSecret);
  });

  test.each(['access_denied', 'expired_token'] as const)(
    'a device code that ends with %s',
    async (deviceEnd) => {
      const endpoint = await startTokenEndpoint(lab, { clientId: 'app', deviceEnd });
      const { facts } = await obtainToken(
        {
          grant: 'device-code',
          deviceEndpoint: endpoint.deviceUrl,
          tokenEndpoint: endpoint.tokenUrl,
          clientId: 'app',
          scopes: [],
        },
        options,
      );
      expect(facts).toMatchObject({ obtained: false, error: deviceEnd });
    },
  );

  test('a key that is no PKCS #8 PEM is told without being shown', async () => {
    const endpoint = await startTokenEndpoint(lab);
    const { facts } = await obtainToken(
      {
        grant: 'jwt-bearer',
        tokenEndpoint: endpoint.tokenUrl,
        issuer: 'x',
        privateKey: new Secret('not-a-key-0815'),
        scopes: [],
      },
      options,
    );
    expect(facts.obtained).toBe(false);
    expect(facts.description).toContain('no PEM text');
    expect(JSON.stringify(facts)).not.toContain('0815');
    expect(endpoint.requests).toEqual([]);
  });

  test('nothing listens there', async () => {
    const { facts } = await obtainToken(
      clientCredentials(`http://127.0.0.1:${await lab.freePort()}/token`),
      options,
    );
    expect(facts.description).toMatch(/ECONNREFUSED/);
  });

  test('cleartext to another machine is refused before anything is sent', async () => {
    const { facts } = await obtainToken(clientCredentials('http://login.example.com/token'), options);
    expect(facts.description).toMatch(/insecure|https/i);
  });

  test('no URL at all', async () => {
    expect((await obtainToken(clientCredentials('login.example.com'), options)).facts.obtained).toBe(false);
  });
});

describe('time', () => {
  test('an endpoint that never answers ends with the limit', async () => {
    const endpoint = await startTokenEndpoint(lab, { stall: true });
    const { facts } = await obtainToken(clientCredentials(endpoint.tokenUrl), { timeoutMs: 200 });
    expect(facts.obtained).toBe(false);
    expect(facts.durationMs).toBeLessThan(2_000);
  });

  test('the caller stops: a device code is not waited for', async () => {
    const endpoint = await startTokenEndpoint(lab, { clientId: 'app', pendingPolls: Infinity });
    const stop = new AbortController();
    const { facts } = await obtainToken(
      {
        grant: 'device-code',
        deviceEndpoint: endpoint.deviceUrl,
        tokenEndpoint: endpoint.tokenUrl,
        clientId: 'app',
        scopes: [],
      },
      { ...options, signal: stop.signal, onDeviceCode: () => stop.abort() },
    );
    expect(facts.obtained).toBe(false);
  });
});
