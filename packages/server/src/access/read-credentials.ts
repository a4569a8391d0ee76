import type { FastifyRequest } from 'fastify';
import { readSessionCookie } from './session-cookie.ts';
import { looksLikeToken } from './token-text.ts';

/** Something that can be ours, to be looked up. */
export interface UsableCredentials {
  readonly kind: 'api-token' | 'access-token' | 'session';
  readonly token: string;
}

/** What a request brings to say who it is. `unusable`: something, but nothing that can be ours. */
export type Credentials = { readonly kind: 'none' } | { readonly kind: 'unusable' } | UsableCredentials;

/**
 * Reads the `Authorization` header, or else the session cookie. A request with both acts as its header says alone: a
 * program must not gain what the browser of the person beside it may do. Nothing in the address is ever read: addresses
 * are written to logs.
 */
export function readCredentials(request: FastifyRequest): Credentials {
  const header = request.headers.authorization;
  if (header !== undefined) return fromHeader(header);
  const cookie = readSessionCookie(request);
  if (cookie === undefined) return { kind: 'none' };
  return looksLikeToken('session', cookie) ? { kind: 'session', token: cookie } : { kind: 'unusable' };
}

/** Scheme names are case-insensitive (RFC 9110 §11.1). `SSWS` is Okta's; `Bearer` (RFC 6750 §2.1) takes either token. */
function fromHeader(header: string): Credentials {
  const [, scheme, token = ''] = /^(\S+) +(\S+) *$/.exec(header) ?? [];
  const known = scheme?.toLowerCase();
  if (known === 'ssws' || known === 'bearer') {
    if (looksLikeToken('apiToken', token)) return { kind: 'api-token', token };
    if (known === 'bearer' && looksLikeToken('accessToken', token)) return { kind: 'access-token', token };
  }
  return { kind: 'unusable' };
}
