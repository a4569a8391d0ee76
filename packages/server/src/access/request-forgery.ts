import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SessionRow } from '@postroad/store';
import type { FastifyRequest } from 'fastify';
import type { Configuration } from '../configuration.ts';
import { ApiError } from '../http/api-error.ts';
import { hashToken } from './token-text.ts';

/** The header that a page of ours puts the token in. No other site's page can set it without our leave (CORS). */
export const CSRF_HEADER = 'x-csrf-token';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Methods that change nothing (RFC 9110 §9.2.1) need no proof of where they come from. */
export function changesState(method: string): boolean {
  return !SAFE_METHODS.has(method);
}

/**
 * The CSRF token of a session: made from the session token, so that it need not be stored and dies with it. Only its
 * hash is in the database (OWASP Cross-Site Request Forgery Prevention cheat sheet, HMAC bound to the session).
 */
export function csrfTokenOf(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('postroad csrf').digest('base64url');
}

/** Whether the header holds the token of this session. */
export function hasCsrfToken(request: FastifyRequest, session: SessionRow): boolean {
  const header = request.headers[CSRF_HEADER];
  if (typeof header !== 'string') return false;
  return timingSafeEqual(Buffer.from(hashToken(header)), Buffer.from(session.csrf_hash));
}

/**
 * Whether a browser says that another site's page makes this request. `Sec-Fetch-Site` is set by the browser alone (W3C
 * Fetch Metadata) and counts before `Origin`: behind a proxy that ends TLS we may not know our own address. Clients that
 * are no browsers send neither.
 */
export function comesFromElsewhere(
  request: FastifyRequest,
  { publicUrl }: Pick<Configuration, 'publicUrl'>,
): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin';
  const { origin } = request.headers;
  if (origin === undefined) return false;
  const own = [`${request.protocol}://${request.host}`];
  if (publicUrl !== undefined) own.push(new URL(publicUrl).origin);
  return !own.includes(origin.toLowerCase());
}

/**
 * For requests that begin a session: there is no CSRF token yet, but no other site's page may sign somebody in.
 *
 * @throws ApiError E0000006
 */
export function refuseOtherSites(
  request: FastifyRequest,
  configuration: Pick<Configuration, 'publicUrl'>,
): void {
  if (comesFromElsewhere(request, configuration)) throw forgeryRefused();
}

/** E0000006 that says what a request with a session must have. */
export function forgeryRefused(): ApiError {
  return new ApiError('E0000006', {
    causes: ['X-CSRF-Token: The header must hold the csrfToken of this session, sent from our own pages.'],
  });
}
