import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Configuration } from '../configuration.ts';
import { translatorOf } from '../languages/request-language.ts';
import { ApiError } from './api-error.ts';
import type { App } from './app.ts';
import { sendConsolePage } from './console-page.ts';

/**
 * Turns whatever a route throws into the one error envelope. A defect of ours says only its id; the log has the rest. A
 * browser that asks for an address without a route is given the console.
 */
export function handleErrors(app: App, configuration: Pick<Configuration, 'consoleDirectory'> = {}): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const answer = toApiError(error);
    if (answer.status >= 500) request.log.error({ err: error, errorId: answer.errorId }, 'request failed');
    return sendError(request, reply, answer);
  });
  app.setNotFoundHandler(
    async (request, reply) =>
      (await sendConsolePage(request, reply, configuration)) ??
      sendError(request, reply, unknownRoute(app, request)),
  );
}

/** Sends an error as the envelope, in the language that the request prefers. */
export async function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  error: ApiError,
): Promise<FastifyReply> {
  const translate = await translatorOf(request, reply);
  return reply
    .code(error.status)
    .headers(error.headers)
    .type('application/json')
    .send(error.toBody(translate));
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

function unknownRoute(app: App, request: FastifyRequest): ApiError {
  const [path = ''] = request.url.split('?');
  // A route of files that has none of that name: it is not the method that is wrong.
  if (app.findRoute({ method: request.method, url: path }) !== null) return nothingThere();
  const others = METHODS.filter((method) => app.findRoute({ method, url: path }) !== null);
  const known = others.length > 0 || METHODS.some((method) => app.hasRoute({ method, url: path }));
  return known ? new ApiError('E0000022') : nothingThere();
}

function nothingThere(cause?: unknown): ApiError {
  return new ApiError('E0000007', {
    argument: 'The requested resource does not exist',
    ...(cause === undefined ? {} : { cause }),
  });
}

/** What the framework and the schemas find, in the contract's words. */
export function toApiError(error: FastifyError): ApiError {
  if (error instanceof ApiError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const causes = error.validation.map(({ instancePath, message }) => {
      const field = instancePath.split('/').filter(Boolean).join('.') || 'body';
      return { field, text: `${field}: ${message ?? 'is not valid'}` };
    });
    const fields = [...new Set(causes.map(({ field }) => field))];
    return new ApiError('E0000001', { argument: fields.join(', '), causes: causes.map(({ text }) => text) });
  }
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'FST_ERR_BAD_URL':
      return new ApiError('E0000003', { causes: [error.message], cause: error });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new ApiError('E0000021', { cause: error });
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new ApiError('E0000003', {
        status: 413,
        causes: ['The request body is too large.'],
        cause: error,
      });
    case 'FST_STATIC_FORBIDDEN_PATH':
      return nothingThere(error);
    default:
  }
  if (error instanceof SyntaxError && error.statusCode === 400)
    return new ApiError('E0000003', { cause: error });
  // Whatever else the framework refuses before a route is asked.
  if (error.code?.startsWith('FST_ERR_') && error.statusCode !== undefined && error.statusCode < 500)
    return new ApiError('E0000003', { causes: [error.message], cause: error });
  return new ApiError('E0000009', { cause: error });
}
