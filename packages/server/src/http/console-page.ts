import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Configuration } from '../configuration.ts';
import { notFound } from './api-error.ts';
import { readIfThere } from './console-files.ts';

/** What programs ask. A wrong path below these is an error for a program, and no page. */
const FOR_PROGRAMS = /^\/(?:api|oauth2|docs|healthz|readyz|metrics|assets)(?:\/|$)/i;

/** Where the build leaves a place for the nonce. */
const NONCE_PLACE = '__CSP_NONCE__';

/**
 * Answers a browser that asks for an address which is no route with the console's page, which knows its own addresses.
 *
 * @returns undefined when that is not what was asked for
 * @throws ApiError E0000007 when the console was not built
 */
export async function sendConsolePage(
  request: FastifyRequest,
  reply: FastifyReply,
  { consoleDirectory }: Pick<Configuration, 'consoleDirectory'>,
): Promise<FastifyReply | undefined> {
  const { method, url, headers } = request;
  const [path = ''] = url.split('?');
  const asks =
    (method === 'GET' || method === 'HEAD') && wantsPage(headers.accept) && !FOR_PROGRAMS.test(path);
  if (!asks) return undefined;
  const page =
    consoleDirectory === undefined ? undefined : await readIfThere(join(consoleDirectory, 'index.html'));
  if (page === undefined) throw notFound('index.html', 'Console; npm run build makes it');
  const nonce = randomBytes(16).toString('base64');
  return reply
    .code(200)
    .headers({
      'Content-Security-Policy': policyWith(nonce),
      'Cross-Origin-Opener-Policy': 'same-origin',
      // The nonce in it is good once.
      'Cache-Control': 'no-store',
    })
    .type('text/html; charset=utf-8')
    .send(page.toString('utf8').replaceAll(NONCE_PLACE, nonce));
}

/**
 * Scripts only come from our files. Style elements, which the component library makes while the page runs, need the
 * nonce; style attributes in markup are refused, and those that scripts set one property at a time are none.
 */
function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Whether a browser asks for something to show. */
function wantsPage(accept: string | undefined): boolean {
  return /(?:^|[,\s])text\/html(?:[;,\s]|$)/i.test(accept ?? '');
}
