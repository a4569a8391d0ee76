import type { FastifyRequest } from 'fastify';
import { ApiError } from './api-error.ts';

/** Headers that mean something else to whoever reads the other copy. Node takes the first of some, the last of none. */
const ONCE = new Set(['host', 'authorization', 'content-type', 'content-length', 'x-csrf-token', 'origin']);

/** A name or an address, perhaps with a port. Of RFC 3986's other letters none occurs in a host that is really ours. */
const HOST = /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Refuses what a proxy before us may have understood otherwise than we do: one header twice, a Host that is none (RFC 9112
 * §3.2 asks for a 400), and NUL in the address, which ends a text for some programs and which PostgreSQL cannot hold.
 *
 * @throws ApiError E0000003
 */
export function refuseAmbiguousRequest({ raw, host }: Pick<FastifyRequest, 'raw' | 'host'>): void {
  const seen = new Set<string>();
  for (let i = 0; i < raw.rawHeaders.length; i += 2) {
    const name = raw.rawHeaders[i]?.toLowerCase() ?? '';
    if (!ONCE.has(name)) continue;
    if (seen.has(name)) throw refused(`The header ${name} is there twice.`);
    seen.add(name);
  }
  if (!HOST.test(host)) throw refused('The header host is not a host.');
  if (raw.url?.includes('%00')) throw refused('The address has a NUL.');
}

function refused(cause: string): ApiError {
  return new ApiError('E0000003', { causes: [cause] });
}
