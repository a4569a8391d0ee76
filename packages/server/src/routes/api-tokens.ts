import { type ApiTokenRow, listApiTokens } from '@postroad/store';
import { z } from 'zod';
import { issueApiToken, readApiToken, withdrawApiToken } from '../access/api-tokens.ts';
import { nameField } from '../access/people.ts';
import { tokenScopes } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { ApiError, invalidField } from '../http/api-error.ts';
import type { App } from '../http/app.ts';
import { principalOf } from './session.ts';

/** Okta's `ApiToken`, with scope and last use beside it. */
export const apiTokenSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    userId: z.string().describe('Who made it'),
    clientName: z.literal('Postroad'),
    scope: z.enum(tokenScopes),
    created: z.iso.datetime(),
    lastUpdated: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    lastUsed: z.iso.datetime().nullable().describe('To the minute'),
  })
  .meta({ id: 'ApiToken' });

/** A new token. */
export const newApiTokenSchema = z.strictObject({
  name: nameField,
  scope: z.enum(tokenScopes),
  expiresAt: z.iso.datetime({ offset: true }).optional(),
});

const byId = z.object({ apiTokenId: z.string().max(50) });

/** API tokens, in the manner of Okta's. A token can neither make nor list others; it can only revoke itself. */
export function apiTokenRoutes(app: App, context: Context): void {
  const { store, now } = context;
  const tags = ['API tokens'];
  const reading = { access: 'settings.read' } as const;
  const managing = { access: 'administrators.manage' } as const;

  app.get(
    '/api/v1/api-tokens',
    {
      config: reading,
      schema: {
        tags,
        operationId: 'listApiTokens',
        summary: 'List API tokens',
        response: { 200: z.array(apiTokenSchema) },
      },
    },
    async () => {
      const rows = await listApiTokens(store.db);
      return rows.filter(({ revoked_at }) => revoked_at === null).map(describe);
    },
  );

  app.get(
    '/api/v1/api-tokens/:apiTokenId',
    {
      config: reading,
      schema: {
        tags,
        operationId: 'getApiToken',
        summary: 'Read an API token',
        params: byId,
        response: { 200: apiTokenSchema },
      },
    },
    async ({ params }) => describe(await readApiToken(context, params.apiTokenId)),
  );

  app.post(
    '/api/v1/api-tokens',
    {
      config: managing,
      schema: {
        tags,
        operationId: 'createApiToken',
        summary: 'Make an API token; it is shown this once',
        body: newApiTokenSchema,
        response: { 201: apiTokenSchema.extend({ token: z.string() }) },
      },
    },
    async (request, reply) => {
      const { name, scope } = request.body;
      const expiresAt = request.body.expiresAt === undefined ? undefined : new Date(request.body.expiresAt);
      if (expiresAt !== undefined && expiresAt <= now())
        throw invalidField('expiresAt', 'must be in the future');
      const { token, row } = await issueApiToken(context, request.origin, {
        name,
        scope,
        ...(expiresAt === undefined ? {} : { expiresAt }),
      });
      reply.code(201);
      return { ...describe(row), token: token.reveal() };
    },
  );

  app.delete(
    '/api/v1/api-tokens/current',
    {
      config: { access: 'signed-in' },
      schema: {
        tags,
        operationId: 'revokeCurrentApiToken',
        summary: 'Revoke the token that this request is made with',
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { apiTokenId } = principalOf(request);
      if (apiTokenId === undefined) throw new ApiError('E0000006', { causes: ['No token was sent.'] });
      await withdrawApiToken(context, request.origin, apiTokenId);
      return reply.code(204).send(null);
    },
  );

  app.delete(
    '/api/v1/api-tokens/:apiTokenId',
    {
      config: managing,
      schema: {
        tags,
        operationId: 'revokeApiToken',
        summary: 'Revoke an API token',
        params: byId,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await withdrawApiToken(context, request.origin, request.params.apiTokenId);
      return reply.code(204).send(null);
    },
  );
}

function describe(row: ApiTokenRow): z.infer<typeof apiTokenSchema> {
  const time = (value: number | null) => (value === null ? null : new Date(value).toISOString());
  const created = new Date(row.created_at).toISOString();
  return {
    id: row.id,
    name: row.name,
    userId: row.created_by,
    clientName: 'Postroad',
    scope: row.scope,
    created,
    // Nothing of a token can be changed.
    lastUpdated: created,
    expiresAt: time(row.expires_at),
    lastUsed: time(row.last_used_at),
  };
}
