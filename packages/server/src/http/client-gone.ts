import type { FastifyReply } from 'fastify';
import { ApiError } from './api-error.ts';

/** nginx's number for a request whose client did not wait; nobody receives it, but the log shows it. */
const CLIENT_CLOSED_REQUEST = 499;

/** Why work for a client ends before its time. */
export function clientGone(): ApiError {
  return new ApiError('E0000003', {
    status: CLIENT_CLOSED_REQUEST,
    causes: ['The client closed the connection before the answer was there.'],
  });
}

/** Aborted when the client closes its connection before the answer has been written. */
export function signalOfClient(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) gone.abort(clientGone());
  });
  return gone.signal;
}
