import type {} from '@fastify/cookie';
import type { Secret } from '@postroad/smtp';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The name of the session cookie. Over https it carries the `__Host-` prefix: browsers then take it only with Secure,
 * from this very host and for all of it (RFC 6265bis §4.1.3.2), so that no sibling domain can plant one.
 */
function cookieName(https: boolean): string {
  return https ? '__Host-postroad_session' : 'postroad_session';
}

/** The session token that a browser sent, unread. */
export function readSessionCookie(request: FastifyRequest): string | undefined {
  return request.cookies[cookieName(request.https)];
}

/** Hands the session to the browser. Without `Max-Age` it ends with the browser; the server ends it earlier anyway. */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: Secret): void {
  reply.setCookie(cookieName(request.https), token.reveal(), cookieOptions(request));
}

/** Takes the session away from the browser. */
export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(cookieName(request.https), cookieOptions(request));
}

/** Strict: no page of another site sends it. The console's own page holds no data, and its calls are same-site. */
function cookieOptions(request: FastifyRequest) {
  return { httpOnly: true, sameSite: 'strict', secure: request.https, path: '/' } as const;
}
