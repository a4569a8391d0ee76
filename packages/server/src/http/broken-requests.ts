import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { setSecurityHeaders } from '../access/security-headers.ts';
import { ApiError } from './api-error.ts';
import { sendError } from './app-error-handlers.ts';

/** Time for a whole request to arrive: someone who sends a byte now and then must not hold a connection. */
export const REQUEST_TIMEOUT_MS = 30_000;

/** Answers a request whose path cannot be read, so that no route and no hook is asked. */
export function answerUnroutable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  setSecurityHeaders(request, reply);
  const answer =
    error.code === 'FST_ERR_MAX_PARAM_LENGTH'
      ? new ApiError('E0000007', { argument: 'The requested resource does not exist', cause: error })
      : new ApiError('E0000003', { causes: ['The address of the request cannot be read.'], cause: error });
  void sendError(request, reply, answer);
}

/** Status lines for what Node's parser gives up on (its error codes). */
const STATUS_LINES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Content Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers what is no HTTP request, or two that could be taken for one, and closes: nothing after it can be trusted. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy(error);
    return;
  }
  const body = JSON.stringify(new ApiError('E0000003').toBody());
  socket.end(
    [
      `HTTP/1.1 ${STATUS_LINES[error.code ?? ''] ?? '400 Bad Request'}`,
      'Connection: close',
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'X-Content-Type-Options: nosniff',
      'Cache-Control: no-store',
      '',
      body,
    ].join('\r\n'),
    () => socket.destroy(),
  );
}
