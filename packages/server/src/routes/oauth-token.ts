import { Secret } from '@postroad/smtp';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { createAccessNotes } from '../access/access-notes.ts';
import { grantAccessToken } from '../access/access-tokens.ts';
import type { Context } from '../context.ts';
import { ApiError } from '../http/api-error.ts';
import type { App } from '../http/app.ts';
import { sendError, toApiError } from '../http/app-error-handlers.ts';

const FORM = 'application/x-www-form-urlencoded';
const MAX_FORM_BYTES = 8 * 1024;

/** Error codes of RFC 6749 §5.2 that occur here. */
type OAuthErrorCode = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';

/** RFC 6749 §3.2: parameters that nobody knows are ignored. */
const tokenRequest = z.object({
  grant_type: z.string().optional().describe('client_credentials'),
  client_id: z.string().optional().describe("The API token's id, unless it is sent by Basic"),
  client_secret: z.string().optional().describe('The API token, unless it is sent by Basic'),
  scope: z.string().optional().describe('Names with blanks between; absent: all that the API token allows'),
});
type TokenRequest = z.infer<typeof tokenRequest>;

const tokenResponse = z
  .object({
    token_type: z.literal('Bearer'),
    expires_in: z.int().describe('Seconds'),
    access_token: z.string(),
    scope: z.string(),
  })
  .meta({ id: 'AccessToken' });

const oauthError = z
  .object({ error: z.string(), error_description: z.string() })
  .meta({ id: 'OAuthError', description: 'As RFC 6749 §5.2 has it.' });

/** An answer in the standard's words instead of Okta's envelope: OAuth libraries read nothing else. */
class OAuthError extends Error {
  readonly code: OAuthErrorCode;

  constructor(code: OAuthErrorCode, description: string) {
    super(description);
    this.code = code;
  }
}

/**
 * The token endpoint, at Okta's address. Client credentials only (RFC 6749 §4.4), the client authenticated by Basic or in
 * the body (§2.3.1). Forms are understood here and nowhere else.
 */
export function oauthTokenRoutes(app: App, context: Context): void {
  const notes = createAccessNotes(context);
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      FORM,
      { parseAs: 'buffer', bodyLimit: MAX_FORM_BYTES },
      async (_request: unknown, body: string | Buffer) => readForm(body),
    );
    scope.setErrorHandler((error, request, reply) => {
      if (error instanceof OAuthError) return sendOAuthError(reply, error, request.headers.authorization);
      const apiError = toApiError(error as Parameters<typeof toApiError>[0]);
      if (apiError.status === 400 || apiError.status === 413)
        return sendOAuthError(reply, new OAuthError('invalid_request', apiError.message), undefined);
      if (apiError.status >= 500)
        request.log.error({ err: error, errorId: apiError.errorId }, 'request failed');
      return sendError(request, reply, apiError);
    });

    scope.post(
      '/oauth2/v1/token',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'createAccessToken',
          tags: ['OAuth'],
          summary: 'Get an access token for an API token',
          consumes: [FORM],
          body: tokenRequest,
          response: { 200: tokenResponse, 400: oauthError, 401: oauthError },
        },
      },
      async (request, reply) => {
        const { grant_type, scope } = request.body as TokenRequest;
        if (grant_type === undefined) throw new OAuthError('invalid_request', 'grant_type is missing.');
        if (grant_type !== 'client_credentials')
          throw new OAuthError('unsupported_grant_type', 'Only client_credentials is supported.');
        const client = readClient(request.headers.authorization, request.body as TokenRequest);
        const result = await grantAccessToken(context, request.origin, { ...client, scope });
        if ('error' in result) {
          const { error, description, refused } = result;
          if (refused !== undefined) await notes.grantRefused(request.origin, refused);
          throw new OAuthError(error, description);
        }
        // RFC 6749 §5.1; Cache-Control is no-store already.
        reply.header('Pragma', 'no-cache');
        return {
          token_type: 'Bearer' as const,
          expires_in: result.expiresInSeconds,
          access_token: result.token.reveal(),
          scope: result.scopes.join(' '),
        };
      },
    );
  });
}

/** RFC 6749 §3.2: no parameter twice, and one without a value counts as absent. */
function readForm(body: string | Buffer): Readonly<Record<string, string>> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ApiError('E0000003', { cause });
  }
  const form = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (form.has(name)) throw new OAuthError('invalid_request', 'A parameter is there twice.');
    form.set(name, value);
  }
  return Object.fromEntries([...form].filter(([, value]) => value !== ''));
}

/** RFC 6749 §2.3: by Basic or in the body, never both. In Basic each half is form-encoded first (§2.3.1). */
function readClient(
  authorization: string | undefined,
  { client_id: id, client_secret: secret }: TokenRequest,
): { readonly clientId: string; readonly clientSecret: Secret } {
  if (authorization === undefined) {
    if (id === undefined || secret === undefined)
      throw new OAuthError('invalid_client', 'The client must authenticate by Basic or in the body.');
    return { clientId: id, clientSecret: new Secret(secret) };
  }
  if (secret !== undefined) throw new OAuthError('invalid_request', 'The client authenticates in two ways.');
  const [, encoded] = /^basic +([\w+/-]+={0,2})$/i.exec(authorization) ?? [];
  const [, user, password] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? [];
  if (user === undefined || password === undefined)
    throw new OAuthError('invalid_client', 'The Authorization header is not a Basic one.');
  const clientId = decodeFormText(user);
  if (id !== undefined && id !== clientId)
    throw new OAuthError('invalid_request', 'There are two client ids.');
  return { clientId, clientSecret: new Secret(decodeFormText(password)) };
}

function decodeFormText(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new OAuthError('invalid_client', 'The Authorization header is not form-encoded.');
  }
}

/** RFC 6749 §5.2: 401 with a challenge for a client that tried the header, else 400 or 401 at will. */
function sendOAuthError(
  reply: FastifyReply,
  error: OAuthError,
  authorization: string | undefined,
): FastifyReply {
  const isClient = error.code === 'invalid_client';
  if (isClient && authorization !== undefined) reply.header('WWW-Authenticate', 'Basic realm="Postroad"');
  return reply
    .code(isClient ? 401 : 400)
    .type('application/json')
    .send({ error: error.code, error_description: error.message });
}
