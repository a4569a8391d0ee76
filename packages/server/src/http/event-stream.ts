import { PassThrough, type Readable } from 'node:stream';
import { clientGone } from './client-gone.ts';

/** Proxies close a connection on which nothing was said for a minute or less. */
const HEARTBEAT_MS = 10_000;
/** A reader that is this far behind is not reading: several whole results. */
const MAX_UNREAD_BYTES = 8 * 1024 * 1024;

/** Sent with an event stream: no cache keeps it and no proxy collects it (nginx reads `X-Accel-Buffering`). */
export const eventStreamHeaders = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-store, no-transform',
  'X-Accel-Buffering': 'no',
} as const;

/** Server-sent events (HTML Living Standard §9.2) as a stream to answer with. It is closed when the client goes away. */
export interface EventStream {
  readonly stream: Readable;
  /** Aborted when the client is gone. */
  readonly signal: AbortSignal;
  send(event: string, data: unknown): void;
  end(): void;
}

/** Opens an event stream. Heartbeats are comments, which clients skip. */
export function openEventStream(): EventStream {
  const stream = new PassThrough();
  const gone = new AbortController();
  const write = (text: string) => {
    if (stream.destroyed || stream.writableEnded) return;
    if (stream.writableLength + stream.readableLength > MAX_UNREAD_BYTES) stream.destroy();
    else stream.write(text);
  };
  // At once, so that the headers leave and the client knows that it is connected.
  write(': connected\n\n');
  const heartbeat = setInterval(() => write(': \n\n'), HEARTBEAT_MS);
  stream.once('close', () => {
    clearInterval(heartbeat);
    if (!stream.readableEnded) gone.abort(clientGone());
  });
  return {
    stream,
    signal: gone.signal,
    // JSON has no line ends of its own, so one `data:` line holds it.
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end() {
      clearInterval(heartbeat);
      stream.end();
    },
  };
}
