import { createVerify, type KeyLike, randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createCertificates, writeCertificateFiles } from '../certificates.ts';
import type { Lab } from '../lab.ts';
import { endpointOf } from './server.ts';

export interface TokenEndpointOptions {
  readonly address?: string;
  readonly https?: boolean;
  readonly clientId?: string;
  /** Absent: a public client, no secret is asked for. */
  readonly clientSecret?: string;
  readonly refreshToken?: string;
  /** PEM of the public key that signs assertions, and who signs them. */
  readonly assertion?: { readonly publicKey: KeyLike; readonly issuer: string };
  /** What is handed out. Give the scripted server's user the same one. */
  readonly accessToken?: string;
  /** Seconds announced as life of the token; default 3600. */
  readonly expiresIn?: number;
  /** Polls of a device code answered authorization_pending before it is granted; default 1. `Infinity`: never. */
  readonly pendingPolls?: number;
  /** How the device flow ends in place of a token. */
  readonly deviceEnd?: 'access_denied' | 'expired_token';
  /** Hands out a new refresh token with each access token, and takes the old one no more. */
  readonly rotateRefreshToken?: boolean;
  /** This answer to every token request, whatever it says. A body that is no object is sent as text. */
  readonly failure?: { readonly status: number; readonly body: Readonly<Record<string, unknown>> | string };
  /** Reads the request and never answers. */
  readonly stall?: boolean;
}

/** An OAuth 2 token endpoint on loopback, RFC 6749, RFC 7523, RFC 8628. */
export interface TokenEndpoint {
  readonly tokenUrl: string;
  readonly deviceUrl: string;
  /** PEM file to trust, with `https`. */
  readonly ca?: string;
  readonly accessToken: string;
  /** The parameters of every token request so far. */
  readonly requests: readonly Readonly<Record<string, string>>[];
}

class OAuthError extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, description: string, status = 400) {
    super(description);
    this.code = code;
    this.status = status;
  }
}

/** Starts the endpoint. Ends with the lab. */
export async function startTokenEndpoint(
  lab: Lab,
  options: TokenEndpointOptions = {},
): Promise<TokenEndpoint> {
  const address = options.address ?? '127.0.0.1';
  const port = await lab.freePort(address);
  const accessToken = options.accessToken ?? randomBytes(24).toString('base64url');
  const base = `${options.https ? 'https' : 'http'}://${endpointOf(address, port)}`;
  const issuer = new TokenIssuer(options, accessToken, `${base}/token`);
  const listener: RequestListener = (request, response) => void issuer.serve(request, response);
  const certificates = options.https ? await createCertificates('healthy') : undefined;
  const files = certificates && (await writeCertificateFiles(lab.directory, certificates));
  const server = certificates
    ? createSecureServer({ cert: certificates.chain, key: certificates.key }, listener)
    : createServer(listener);
  server.listen({ host: address, port });
  await once(server, 'listening');
  lab.onClose(`token endpoint on port ${port}`, async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    tokenUrl: `${base}/token`,
    deviceUrl: `${base}/device`,
    accessToken,
    requests: issuer.requests,
    ...(files ? { ca: files.ca } : {}),
  };
}

class TokenIssuer {
  readonly requests: Record<string, string>[] = [];
  readonly #options: TokenEndpointOptions;
  readonly #accessToken: string;
  readonly #audience: string;
  #refreshToken: string | undefined;
  readonly #deviceCodes = new Map<string, number>();

  constructor(options: TokenEndpointOptions, accessToken: string, audience: string) {
    this.#options = options;
    this.#accessToken = accessToken;
    this.#audience = audience;
    this.#refreshToken = options.refreshToken;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
    if (this.#options.stall) return;
    try {
      if (request.method !== 'POST') throw new OAuthError('invalid_request', 'POST wanted', 405);
      if (request.url === '/device') return send(response, 200, this.#startDevice(form));
      if (request.url !== '/token') throw new OAuthError('invalid_request', 'no such path', 404);
      this.requests.push(form);
      const { failure } = this.#options;
      if (failure) return send(response, failure.status, failure.body);
      this.#checkClient(form, request.headers.authorization);
      send(response, 200, this.#grant(form));
    } catch (error) {
      if (!(error instanceof OAuthError)) throw error;
      send(response, error.status, { error: error.code, error_description: error.message });
    }
  }

  /** RFC 6749 §2.3.1: Basic, or both in the form. An assertion or a device code of a public client needs no secret. */
  #checkClient(form: Readonly<Record<string, string>>, header: string | undefined): void {
    const { clientId, clientSecret } = this.#options;
    if (clientId === undefined || form.grant_type === jwtGrant) return;
    const basic = /^Basic (.+)$/.exec(header ?? '')?.[1];
    const [id, secret] = basic
      ? Buffer.from(basic, 'base64').toString('utf8').split(':').map(decodeURIComponent)
      : [form.client_id, form.client_secret];
    if (id !== clientId || (clientSecret !== undefined && secret !== clientSecret)) {
      throw new OAuthError('invalid_client', 'Client authentication failed', basic ? 401 : 400);
    }
  }

  #grant(form: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
    switch (form.grant_type) {
      case 'client_credentials':
        if (this.#options.clientSecret === undefined)
          throw new OAuthError('unauthorized_client', 'no secret is set');
        return this.#token(false);
      case 'refresh_token':
        if (this.#refreshToken === undefined || form.refresh_token !== this.#refreshToken) {
          throw new OAuthError('invalid_grant', 'Token has been expired or revoked.');
        }
        return this.#token(true);
      case jwtGrant:
        this.#checkAssertion(form.assertion ?? '');
        return this.#token(false);
      case deviceGrant:
        return this.#pollDevice(form.device_code ?? '');
      default:
        throw new OAuthError('unsupported_grant_type', `Unknown grant type: ${form.grant_type ?? ''}`);
    }
  }

  #token(refreshable: boolean): Readonly<Record<string, unknown>> {
    if (refreshable && this.#options.rotateRefreshToken)
      this.#refreshToken = randomBytes(24).toString('base64url');
    return {
      access_token: this.#accessToken,
      token_type: 'Bearer',
      expires_in: this.#options.expiresIn ?? 3600,
      ...(refreshable && this.#refreshToken ? { refresh_token: this.#refreshToken } : {}),
    };
  }

  /** RFC 7523 §3: signature, issuer, audience, expiry. */
  #checkAssertion(assertion: string): void {
    const [head = '', body = '', signature = ''] = assertion.split('.');
    const wanted = this.#options.assertion;
    if (!wanted) throw new OAuthError('unsupported_grant_type', 'no assertions here');
    const header = parsePart(head);
    const claims = parsePart(body);
    const verified =
      header.alg === 'RS256' &&
      createVerify('RSA-SHA256').update(`${head}.${body}`).verify(wanted.publicKey, signature, 'base64url');
    if (!verified) throw new OAuthError('invalid_grant', 'Invalid JWT Signature.');
    const now = Date.now() / 1000;
    if (claims.iss !== wanted.issuer) throw new OAuthError('invalid_grant', 'Invalid issuer.');
    if (claims.aud !== this.#audience) throw new OAuthError('invalid_grant', 'Invalid audience.');
    // RFC 7523 allows some difference of the clocks.
    if (typeof claims.exp !== 'number' || claims.exp < now || claims.exp > now + 3660) {
      throw new OAuthError('invalid_grant', 'Invalid JWT: exp must be in the future and within an hour.');
    }
  }

  #startDevice(form: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
    if (this.#options.clientId !== undefined && form.client_id !== this.#options.clientId) {
      throw new OAuthError('invalid_client', 'Client authentication failed');
    }
    const code = randomBytes(16).toString('hex');
    this.#deviceCodes.set(code, 0);
    const verification = this.#audience.replace(/\/token$/, '/activate');
    return {
      device_code: code,
      user_code: 'WDJB-MJHT',
      verification_uri: verification,
      expires_in: 900,
      // Seconds; RFC 8628 §3.2 has whole ones, and clients take no zero.
      interval: 0.01,
    };
  }

  #pollDevice(code: string): Readonly<Record<string, unknown>> {
    const known = [...this.#deviceCodes.keys()].find((one) => equal(one, code));
    if (known === undefined) throw new OAuthError('invalid_grant', 'unknown device code');
    const polls = this.#deviceCodes.get(known) ?? 0;
    this.#deviceCodes.set(known, polls + 1);
    if (polls < (this.#options.pendingPolls ?? 1))
      throw new OAuthError('authorization_pending', 'the user has not finished');
    if (this.#options.deviceEnd)
      throw new OAuthError(this.#options.deviceEnd, 'the user said no, or was too late');
    this.#deviceCodes.delete(known);
    return this.#token(true);
  }
}

const jwtGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

function parsePart(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    throw new OAuthError('invalid_grant', 'Invalid JWT.');
  }
}

function equal(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
}

function send(
  response: ServerResponse,
  status: number,
  body: Readonly<Record<string, unknown>> | string,
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/html' : 'application/json';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}
