import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import type { App } from '../http/app.ts';
import { readConsoleFile } from '../http/console-files.ts';

/** The files of the console. Its page answers every address that is nothing else: `http/console-page.ts`. */
export function consoleRoutes(app: App, { configuration }: Context): void {
  const { consoleDirectory } = configuration;
  // The same for everybody, without data, and read from a disk: no reason to count them.
  const config = { access: 'public', rateLimit: 'none' } as const;
  const schema = { hide: true };

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    name: string,
    { folder, cacheControl }: { readonly folder: string; readonly cacheControl: string },
  ): Promise<FastifyReply> {
    const file =
      consoleDirectory === undefined
        ? undefined
        : await readConsoleFile(join(consoleDirectory, folder), name, request.headers['accept-encoding']);
    if (file === undefined) {
      reply.callNotFound();
      return reply;
    }
    if (file.encoding !== undefined) reply.header('Content-Encoding', file.encoding);
    return reply
      .headers({ 'Cache-Control': cacheControl, Vary: 'Accept-Encoding' })
      .type(file.type)
      .send(file.bytes);
  }

  app.get<{ Params: { file: string } }>('/assets/:file', { config, schema }, (request, reply) =>
    // The name holds a hash of the content.
    send(request, reply, request.params.file, {
      folder: 'assets',
      cacheControl: 'public, max-age=31536000, immutable',
    }),
  );

  app.get('/icon.svg', { config, schema }, (request, reply) =>
    send(request, reply, 'icon.svg', { folder: '.', cacheControl: 'public, max-age=86400' }),
  );
}
