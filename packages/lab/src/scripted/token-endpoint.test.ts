import { createSign, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Lab } from '../lab.ts';
import { startTokenEndpoint, type TokenEndpoint } from './token-endpoint.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

async function post(
  url: string,
  form: Record<string, string>,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('the token endpoint', () => {
  it('grants client credentials and refuses a wrong secret', async () => {
    const endpoint = await startTokenEndpoint(lab, {
      clientId: 'id',
      clientSecret: 'secret',
      accessToken: 'token-1',
    });
    const form = { grant_type: 'client_credentials', client_id: 'id', scope: 'smtp' };
    expect((await post(endpoint.tokenUrl, { ...form, client_secret: 'secret' })).body).toMatchObject({
      access_token: 'token-1',
    });
    expect(await post(endpoint.tokenUrl, { ...form, client_secret: 'other' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_client' },
    });
    expect(endpoint.requests).toHaveLength(2);
  });

  it('rotates refresh tokens: the old one is dead', async () => {
    const endpoint = await startTokenEndpoint(lab, { refreshToken: 'old', rotateRefreshToken: true });
    const first = await post(endpoint.tokenUrl, { grant_type: 'refresh_token', refresh_token: 'old' });
    expect(first.body.refresh_token).not.toBe('old');
    const again = await post(endpoint.tokenUrl, { grant_type: 'refresh_token', refresh_token: 'old' });
    expect(again.body.error).toBe('invalid_grant');
    const next = await post(endpoint.tokenUrl, {
      grant_type: 'refresh_token',
      refresh_token: `${first.body.refresh_token}`,
    });
    expect(next.status).toBe(200);
  });

  it('verifies the signature, audience and life of an assertion', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const endpoint = await startTokenEndpoint(lab, { assertion: { publicKey, issuer: 'robot' } });
    const seconds = Math.floor(Date.now() / 1000);
    const good = { iss: 'robot', aud: endpoint.tokenUrl, exp: seconds + 300 };
    const ask = async (claims: object, key = privateKey): Promise<unknown> => {
      const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((part) =>
        Buffer.from(JSON.stringify(part)).toString('base64url'),
      );
      const signature = createSign('RSA-SHA256').update(parts.join('.')).sign(key, 'base64url');
      const answer = await post(endpoint.tokenUrl, {
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: [...parts, signature].join('.'),
      });
      return answer.body.error ?? 'granted';
    };
    expect(await ask(good)).toBe('granted');
    expect(await ask(good, other.privateKey)).toBe('invalid_grant');
    expect(await ask({ ...good, aud: 'https://elsewhere.test/token' })).toBe('invalid_grant');
    expect(await ask({ ...good, exp: seconds - 300 })).toBe('invalid_grant');
  });

  it('keeps a device waiting, then grants or ends', async () => {
    const flow = async (endpoint: TokenEndpoint): Promise<readonly unknown[]> => {
      const { body } = await post(endpoint.deviceUrl, { client_id: 'tv' });
      const form = {
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        client_id: 'tv',
        device_code: `${body.device_code}`,
      };
      const answers = [await post(endpoint.tokenUrl, form), await post(endpoint.tokenUrl, form)];
      return answers.map((answer) => answer.body.error ?? 'granted');
    };
    expect(await flow(await startTokenEndpoint(lab, { clientId: 'tv' }))).toEqual([
      'authorization_pending',
      'granted',
    ]);
    expect(await flow(await startTokenEndpoint(lab, { clientId: 'tv', deviceEnd: 'access_denied' }))).toEqual(
      ['authorization_pending', 'access_denied'],
    );
  });

  it('fails with the status and body asked for', async () => {
    const endpoint = await startTokenEndpoint(lab, {
      failure: { status: 500, body: '<h1>Server Error</h1>' },
    });
    const response = await fetch(endpoint.tokenUrl, { method: 'POST', body: 'grant_type=x' });
    expect([response.status, await response.text()]).toEqual([500, '<h1>Server Error</h1>']);
  });
});
