import type { FastifyReply, FastifyRequest } from 'fastify';

/** A year, as HSTS preload lists ask for. No `includeSubDomains`: names below ours may belong to somebody else. */
const HSTS = 'max-age=31536000';

/**
 * Set on every answer before anything else happens; a page of the console or of the reference puts its own
 * Content-Security-Policy and Cache-Control in place. Sources: OWASP HTTP Headers and REST Security cheat sheets.
 */
export function setSecurityHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    // Answers of the API are data: should a browser show one, nothing in it runs, loads or is framed.
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    ...(request.https ? { 'Strict-Transport-Security': HSTS } : {}),
  });
}
