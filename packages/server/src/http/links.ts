import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Configuration } from '../configuration.ts';

/** What absolute addresses in answers begin with: the public address, or what the request was sent to. */
export function ownOrigin(
  request: Pick<FastifyRequest, 'protocol' | 'host'>,
  { publicUrl }: Pick<Configuration, 'publicUrl'>,
): string {
  return new URL(publicUrl ?? `${request.protocol}://${request.host}`).origin;
}

/**
 * Sets `Link` (RFC 8288), one header for each relation as Okta sends them: the page itself, and the next one where there
 * is one. Clients follow `next` and never make one up.
 *
 * @param next parameters of the next page in place of those of this one
 */
export function linkPages(
  request: FastifyRequest,
  reply: FastifyReply,
  configuration: Pick<Configuration, 'publicUrl'>,
  next?: Readonly<Record<string, string>>,
): void {
  const self = new URL(request.url, ownOrigin(request, configuration));
  const links = [`<${self.href}>; rel="self"`];
  if (next !== undefined) {
    const url = new URL(self);
    for (const [name, value] of Object.entries(next)) url.searchParams.set(name, value);
    links.push(`<${url.href}>; rel="next"`);
  }
  reply.header('Link', links);
}
