import type { OAuthSettings } from '@postroad/diagnosis';
import { Secret } from '@postroad/smtp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { startTokenEndpoint, type TokenEndpointOptions } from '../../../lab/src/scripted/token-endpoint.ts';
import { TokenCache } from './token-cache.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(() => lab.close());

const clientSecret = 'canary-client-secret';
const owner = { id: 'ces1', configVersion: 1 };
const options = { timeoutMs: 5_000 };

async function cacheWith(change: TokenEndpointOptions = {}) {
  const endpoint = await startTokenEndpoint(lab, { clientId: 'app', clientSecret, ...change });
  const settings: OAuthSettings = {
    grant: 'client-credentials',
    tokenEndpoint: endpoint.tokenUrl,
    clientId: 'app',
    clientSecret: new Secret(clientSecret),
    scopes: [],
  };
  const clock = { ms: Date.parse('2026-01-01T00:00:00Z') };
  const cache = new TokenCache(() => new Date(clock.ms));
  return { endpoint, settings, clock, cache };
}

test('a token is kept, said to be kept, and given back until shortly before it runs out', async () => {
  const { endpoint, settings, clock, cache } = await cacheWith({ expiresIn: 3600 });
  const source = cache.sourceOf(owner);
  const first = await source.obtain(settings, options);
  expect(first.facts.cached).toBeUndefined();
  clock.ms += 3_000_000;
  const second = await source.obtain(settings, options);
  expect(second.facts).toMatchObject({
    obtained: true,
    cached: true,
    expiresInS: 600,
    endpoint: endpoint.tokenUrl,
  });
  expect(second.token?.reveal()).toBe(endpoint.accessToken);
  expect(second.secrets.map((secret) => secret.reveal())).toContain(endpoint.accessToken);
  expect(endpoint.requests).toHaveLength(1);
  clock.ms += 541_000;
  expect((await source.obtain(settings, options)).facts.cached).toBeUndefined();
  expect(endpoint.requests).toHaveLength(2);
});

test('of a token that lives a minute half the minute is used', async () => {
  const { endpoint, settings, clock, cache } = await cacheWith({ expiresIn: 60 });
  const source = cache.sourceOf(owner);
  await source.obtain(settings, options);
  clock.ms += 29_000;
  await source.obtain(settings, options);
  expect(endpoint.requests).toHaveLength(1);
  clock.ms += 2_000;
  await source.obtain(settings, options);
  expect(endpoint.requests).toHaveLength(2);
});

test('many who ask at once make one request', async () => {
  const { endpoint, settings, cache } = await cacheWith();
  const results = await Promise.all(
    Array.from({ length: 20 }, () => cache.sourceOf(owner).obtain(settings, options)),
  );
  expect(new Set(results.map(({ token }) => token?.reveal()))).toEqual(new Set([endpoint.accessToken]));
  expect(endpoint.requests).toHaveLength(1);
});

test('each server and each state of its settings has a token of its own', async () => {
  const { endpoint, settings, cache } = await cacheWith();
  await cache.sourceOf(owner).obtain(settings, options);
  await cache.sourceOf({ ...owner, id: 'ces2' }).obtain(settings, options);
  await cache.sourceOf({ ...owner, configVersion: 2 }).obtain(settings, options);
  expect(endpoint.requests).toHaveLength(3);
  await cache.sourceOf({ ...owner, configVersion: 2 }).obtain(settings, options);
  await cache.sourceOf({ ...owner, id: 'ces2' }).obtain(settings, options);
  expect(endpoint.requests).toHaveLength(3);
});

test('one that the mail server refused, or whose server is gone, is not given out again', async () => {
  const { endpoint, settings, cache } = await cacheWith();
  const source = cache.sourceOf(owner);
  source.refused?.(await source.obtain(settings, options));
  await source.obtain(settings, options);
  expect(endpoint.requests).toHaveLength(2);
  cache.forget(owner.id);
  await source.obtain(settings, options);
  expect(endpoint.requests).toHaveLength(3);
});

test('a refusal of an older token leaves the newer one', async () => {
  const { endpoint, settings, cache } = await cacheWith();
  const source = cache.sourceOf(owner);
  const older = { ...(await source.obtain(settings, options)), token: new Secret('an older token') };
  source.refused?.(older);
  expect((await source.obtain(settings, options)).facts.cached).toBe(true);
  expect(endpoint.requests).toHaveLength(1);
});

test('whoever wants to know whether the endpoint answers gets a new one, which is kept for the others', async () => {
  const { endpoint, settings, cache } = await cacheWith();
  await cache.sourceOf(owner).obtain(settings, options);
  const fresh = await cache.sourceOf(owner, { fresh: true }).obtain(settings, options);
  expect(fresh.facts.cached).toBeUndefined();
  expect(endpoint.requests).toHaveLength(2);
  expect((await cache.sourceOf(owner).obtain(settings, options)).facts.cached).toBe(true);
});

test('a refusal by the endpoint is a fact and is not kept', async () => {
  const { endpoint, settings, cache } = await cacheWith({ clientSecret: 'another' });
  const source = cache.sourceOf(owner);
  for (const asked of [1, 2]) {
    const { token, facts } = await source.obtain(settings, options);
    expect(token).toBeUndefined();
    expect(facts).toMatchObject({ obtained: false, status: 400, error: 'invalid_client' });
    expect(facts.description).toBe('Client authentication failed');
    expect(endpoint.requests).toHaveLength(asked);
  }
});

test('a token without a stated life is used once', async () => {
  const body = { access_token: 'without-expires-in', token_type: 'Bearer' };
  const { endpoint, settings, cache } = await cacheWith({ failure: { status: 200, body } });
  const source = cache.sourceOf(owner);
  expect((await source.obtain(settings, options)).token?.reveal()).toBe('without-expires-in');
  await source.obtain(settings, options);
  expect(endpoint.requests).toHaveLength(2);
});

test('one of two who stops takes nothing from the other, and the last one ends the request', async () => {
  const { endpoint, settings, cache } = await cacheWith({ stall: true });
  const [first, second] = [new AbortController(), new AbortController()];
  const seen: AbortSignal[] = [];
  let asked = () => {};
  const asking = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const fetch: typeof globalThis.fetch = (input, init) => {
    if (init?.signal) seen.push(init.signal);
    asked();
    return globalThis.fetch(input, init);
  };
  const source = cache.sourceOf(owner);
  const one = source.obtain(settings, { ...options, fetch, signal: first.signal });
  const two = source.obtain(settings, { ...options, fetch, signal: second.signal });
  await asking;
  first.abort();
  expect((await one).facts).toMatchObject({ obtained: false, description: 'the check was stopped' });
  expect(seen).toHaveLength(1);
  expect(seen[0]?.aborted).toBe(false);
  second.abort();
  expect((await two).facts.obtained).toBe(false);
  expect(seen[0]?.aborted).toBe(true);
  expect(endpoint.requests).toEqual([]);
});
