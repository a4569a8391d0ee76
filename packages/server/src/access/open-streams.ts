import type { FastifyReply } from 'fastify';
import type { Context } from '../context.ts';
import { authenticate } from './authenticate.ts';
import type { UsableCredentials } from './read-credentials.ts';

/** A stream goes on for so long at most after its token was revoked or its session ended. */
const EVERY_MS = 5_000;

/** Answers under way. Most end at once; a stream of events lasts, and so must the right to read it. */
export interface OpenStreams {
  add(credentials: UsableCredentials, reply: FastifyReply): void;
  /** Asks again for everybody who is being streamed to, and cuts off who may not read any more. */
  recheck(): Promise<void>;
  stop(): void;
}

export function watchOpenStreams(context: Pick<Context, 'store' | 'now' | 'log'>): OpenStreams {
  const open = new Map<FastifyReply, UsableCredentials>();

  async function recheck(): Promise<void> {
    // Whose headers are not sent yet will get one answer, to what was allowed when it was asked.
    const streaming = [...open].filter(([reply]) => reply.raw.headersSent);
    for (const [reply, credentials] of streaming) {
      try {
        const { outcome } = await authenticate(context, credentials);
        if (outcome === 'refused') reply.raw.destroy();
      } catch (error) {
        // The database is away: asked again in a moment.
        context.log.warn({ err: error }, 'streams not checked');
        return;
      }
    }
  }

  const timer = setInterval(() => void recheck(), EVERY_MS);
  timer.unref();
  return {
    add(credentials, reply) {
      open.set(reply, credentials);
      reply.raw.once('close', () => open.delete(reply));
    },
    recheck,
    stop: () => clearInterval(timer),
  };
}
