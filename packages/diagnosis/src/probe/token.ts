import { setTimeout } from 'node:timers/promises';
import { refusalOf, Secret } from '@postroad/smtp';
import type { AuthorizationServer, Client, ClientAuth, TokenEndpointResponse } from 'oauth4webapi';
import type { TokenFacts } from '../facts.ts';
import type { OAuthSettings } from '../settings/settings.ts';
import { readRsaKey } from './rsa-key.ts';

/** A token or why there is none, and every secret that came up on the way. */
export interface TokenResult {
  readonly token?: Secret;
  readonly facts: TokenFacts;
  /** Everything that came or went here and must not be shown: tokens, assertions. */
  readonly secrets: readonly Secret[];
}

/** Where a probe gets its token. A service that keeps tokens puts its own in the place of `obtainToken`. */
export interface TokenSource {
  /** Never throws; see `obtainToken`. */
  obtain(settings: OAuthSettings, options: TokenOptions): Promise<TokenResult>;
  /** The mail server refused the login with this token. */
  refused?(result: TokenResult): void;
}

/** What asking for a token needs. */
export interface TokenOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Default the runtime's own. */
  readonly fetch?: typeof globalThis.fetch;
  /** For the device grant: shows the user where to enter which code. */
  readonly onDeviceCode?: (prompt: {
    readonly verificationUri: string;
    readonly userCode: string;
    readonly expiresInS: number;
  }) => void;
}

/** Gets an access token. Never throws: a refusal of the token endpoint is a fact of its own, apart from anything SMTP. */
export async function obtainToken(settings: OAuthSettings, options: TokenOptions): Promise<TokenResult> {
  const startedAt = performance.now();
  const base = {
    grant: settings.grant,
    ...('tokenEndpoint' in settings ? { endpoint: settings.tokenEndpoint } : {}),
  };
  const took = () => Math.round(performance.now() - startedAt);
  if (settings.grant === 'token') {
    return {
      token: settings.accessToken,
      facts: { ...base, obtained: true, durationMs: 0 },
      secrets: [settings.accessToken],
    };
  }
  // Loaded only here: a check with a password must not pay for it.
  const oauth = await import('oauth4webapi');
  const secrets: Secret[] = [];
  const keep = (secret: string): string => {
    secrets.push(new Secret(secret));
    return secret;
  };
  try {
    const { access_token, expires_in } = await request(oauth, settings, options, keep);
    const token = new Secret(keep(access_token));
    const life = expires_in === undefined ? {} : { expiresInS: expires_in };
    return { token, facts: { ...base, obtained: true, ...life, durationMs: took() }, secrets };
  } catch (error) {
    return {
      facts: { ...base, obtained: false, durationMs: took(), ...describe(oauth, error) },
      secrets,
    };
  }
}

type OAuth = typeof import('oauth4webapi');

function describe(
  oauth: OAuth,
  error: unknown,
): Pick<TokenFacts, 'status' | 'error' | 'description' | 'refusal'> {
  const refusal = refusalOf(error);
  if (refusal !== undefined) return { description: refusal.reason, refusal };
  if (error instanceof oauth.ResponseBodyError) {
    return {
      status: error.status,
      error: error.error,
      ...(error.error_description === undefined ? {} : { description: error.error_description }),
    };
  }
  if (error instanceof Error) {
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
    const status = error.cause instanceof Response ? { status: error.cause.status } : {};
    return { ...status, description: `${error.message}${cause}` };
  }
  return { description: 'the token request failed' };
}

async function request(
  oauth: OAuth,
  settings: Exclude<OAuthSettings, { grant: 'token' }>,
  options: TokenOptions,
  keep: (secret: string) => string,
): Promise<TokenEndpointResponse> {
  const { tokenEndpoint } = settings;
  const server: AuthorizationServer = {
    issuer: new URL(tokenEndpoint).origin,
    token_endpoint: tokenEndpoint,
    ...(settings.grant === 'device-code' ? { device_authorization_endpoint: settings.deviceEndpoint } : {}),
  };
  // The library insists on a name; an assertion needs none (RFC 7523 §2.1), and then none is sent.
  const clientId =
    settings.grant === 'jwt-bearer' ? (settings.clientId ?? settings.issuer) : settings.clientId;
  const client: Client = { client_id: clientId };
  const requestOptions = {
    // Only a loopback endpoint may be spoken to in clear: a token must not cross a network unprotected.
    [oauth.allowInsecureRequests]: isLoopback(tokenEndpoint),
    ...(options.fetch === undefined ? {} : { [oauth.customFetch]: options.fetch }),
    signal: () =>
      AbortSignal.any([
        AbortSignal.timeout(options.timeoutMs),
        ...(options.signal === undefined ? [] : [options.signal]),
      ]),
  };
  const authentication = clientAuthentication(oauth, settings);
  if (settings.grant === 'client-credentials') {
    const response = await oauth.clientCredentialsGrantRequest(
      server,
      client,
      authentication,
      scope(settings.scopes),
      requestOptions,
    );
    return await oauth.processClientCredentialsResponse(server, client, response);
  }
  if (settings.grant === 'refresh-token') {
    const response = await oauth.refreshTokenGrantRequest(
      server,
      client,
      authentication,
      settings.refreshToken.reveal(),
      {
        ...requestOptions,
        additionalParameters: scope(settings.scopes ?? []),
      },
    );
    return await oauth.processRefreshTokenResponse(server, client, response);
  }
  if (settings.grant === 'jwt-bearer') {
    const parameters = scope(settings.scopes);
    parameters.set('assertion', keep(await assertion(settings)));
    const response = await oauth.genericTokenEndpointRequest(
      server,
      client,
      authentication,
      'urn:ietf:params:oauth:grant-type:jwt-bearer',
      parameters,
      requestOptions,
    );
    return await oauth.processGenericTokenEndpointResponse(server, client, response);
  }
  const begun = await oauth.deviceAuthorizationRequest(
    server,
    client,
    authentication,
    scope(settings.scopes),
    requestOptions,
  );
  const device = await oauth.processDeviceAuthorizationResponse(server, client, begun);
  keep(device.device_code);
  options.onDeviceCode?.({
    verificationUri: device.verification_uri_complete ?? device.verification_uri,
    userCode: device.user_code,
    expiresInS: device.expires_in,
  });
  let intervalMs = (device.interval ?? 5) * 1_000;
  const until = Date.now() + device.expires_in * 1_000;
  for (;;) {
    await setTimeout(intervalMs, undefined, options.signal === undefined ? {} : { signal: options.signal });
    const response = await oauth.deviceCodeGrantRequest(
      server,
      client,
      authentication,
      device.device_code,
      requestOptions,
    );
    try {
      return await oauth.processDeviceCodeResponse(server, client, response);
    } catch (error) {
      // RFC 8628 §3.5: these two are no refusal.
      const code = error instanceof oauth.ResponseBodyError ? error.error : '';
      if (Date.now() >= until || (code !== 'authorization_pending' && code !== 'slow_down')) throw error;
      if (code === 'slow_down') intervalMs += 5_000;
    }
  }
}

function clientAuthentication(
  oauth: OAuth,
  settings: Exclude<OAuthSettings, { grant: 'token' }>,
): ClientAuth {
  if (settings.grant === 'jwt-bearer') return settings.clientId === undefined ? () => {} : oauth.None();
  if (settings.clientSecret === undefined) return oauth.None();
  const secret = settings.clientSecret.reveal();
  const post = settings.grant !== 'client-credentials' || settings.clientAuthentication !== 'basic';
  return post ? oauth.ClientSecretPost(secret) : oauth.ClientSecretBasic(secret);
}

function scope(scopes: readonly string[]): URLSearchParams {
  return new URLSearchParams(scopes.length === 0 ? {} : { scope: scopes.join(' ') });
}

async function assertion(settings: Extract<OAuthSettings, { grant: 'jwt-bearer' }>): Promise<string> {
  const key = readRsaKey(settings.privateKey.reveal());
  const { SignJWT } = await import('jose');
  const claims = settings.scopes.length === 0 ? {} : { scope: settings.scopes.join(' ') };
  const token = new SignJWT(claims)
    .setProtectedHeader({
      alg: 'RS256',
      typ: 'JWT',
      ...(settings.keyId === undefined ? {} : { kid: settings.keyId }),
    })
    .setIssuer(settings.issuer)
    .setAudience(settings.audience ?? settings.tokenEndpoint)
    .setIssuedAt()
    .setExpirationTime('10m');
  if (settings.subject !== undefined) token.setSubject(settings.subject);
  return token.sign(key);
}

function isLoopback(endpoint: string): boolean {
  const { hostname } = new URL(endpoint);
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}
