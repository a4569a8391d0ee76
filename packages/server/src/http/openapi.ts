import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { version } from '@postroad/diagnosis';
import type { RouteOptions } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { oauthScopes, type Permission, tokenPermissions } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import type { App, RouteAccess } from './app.ts';
import { finishDocument, type OpenApiDocument } from './openapi-document.ts';
import { headers, securitySchemes } from './openapi-schemas.ts';

/** Where the document is served, and the page that renders it. */
export const DOCUMENT_PATH = '/api/v1/openapi.json';
export const REFERENCE_PATH = '/docs/api';

/**
 * The page's own files and nothing else. Swagger UI puts its small pictures into its style sheet as data; the hash is
 * that of the one style element it makes. Should a later version make another, that is left unstyled and nothing else.
 */
const REFERENCE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

type ZodToJsonConfig = NonNullable<
  NonNullable<Parameters<typeof createJsonSchemaTransform>[0]>['zodToJsonConfig']
>;

/** Answers may have further fields some day, and a client must not stumble over them; requests say what they take. */
const zodToJsonConfig: ZodToJsonConfig = {
  override({ jsonSchema, zodSchema }) {
    const def = zodSchema._zod.def;
    if (def.type === 'object' && 'catchall' in def && def.catchall === undefined)
      delete jsonSchema.additionalProperties;
    if ('inputExamples' in jsonSchema) {
      const { inputExamples } = jsonSchema;
      delete jsonSchema.inputExamples;
      jsonSchema.examples = inputExamples as never;
    }
  },
};

/** Collects the routes that are registered from here on into the OpenAPI document. Call it before any. */
export async function describeApi(app: App, context: Context): Promise<void> {
  const schemas = createJsonSchemaTransform({ zodToJsonConfig });
  const components = createJsonSchemaTransformObject({ zodToJsonConfig });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Postroad',
        version,
        description:
          "Email servers, test messages, diagnoses and the System Log. The Email Servers and System Log APIs are Okta's, so that its SDKs work; what goes beyond them has the same manner. Sentences are English, or German where `Accept-Language` prefers it; codes, fields and the words of mail servers stay as they are.",
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: context.configuration.publicUrl ?? '/' }],
      components: { securitySchemes, headers },
    },
    stripBasePath: false,
    transform(document) {
      const { schema, url } = schemas(document);
      return { schema: { ...schema, security: securityOf(accessOf(document.route)) }, url };
    },
    transformObject: (document) => finishDocument(components(document) as OpenApiDocument) as object,
  });
}

/** Serves the document and its page. Call it after all routes. */
export async function serveReference(app: App): Promise<void> {
  let text: string | undefined;
  app.get(
    DOCUMENT_PATH,
    {
      config: { access: 'public' },
      schema: {
        operationId: 'getOpenApiDocument',
        tags: ['Operations'],
        summary: 'This document',
        response: { 200: z.looseObject({ openapi: z.string() }) },
      },
    },
    async (_request, reply) => {
      text ??= JSON.stringify(app.swagger());
      // Already text: sent as it is.
      return reply.type('application/json').send(text as never);
    },
  );
  await app.register(async (scope) => {
    // Routes of a plugin cannot say by themselves whom they are for.
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'public' };
      route.schema = { ...route.schema, hide: true };
    });
    await scope.register(swaggerUi, {
      routePrefix: REFERENCE_PATH,
      staticCSP: REFERENCE_POLICY,
      logLevel: 'warn',
      uiConfig: {
        url: DOCUMENT_PATH,
        // Without it the page would send the document to a validator on the Internet.
        validatorUrl: null,
        docExpansion: 'list',
        tryItOutEnabled: false,
        // Without the bar at the top, which offers to load a document from elsewhere.
        layout: 'BaseLayout',
      },
      theme: { title: 'Postroad API' },
    });
  });
}

function accessOf({ config }: RouteOptions): RouteAccess | undefined {
  return config?.access;
}

/** What a request must show: an alternative for each way in that can have the permission. */
function securityOf(access: RouteAccess | undefined): readonly Readonly<Record<string, readonly string[]>>[] {
  if (access === undefined || access === 'public') return [];
  if (access === 'signed-in') return [{ apiToken: [] }, { oauth2: [] }, { session: [] }];
  const scopes = Object.keys(oauthScopes).filter((scope) => oauthScopes[scope]?.includes(access));
  return [
    ...(openToTokens(access) ? [{ apiToken: [] }] : []),
    // Each scope by itself is enough.
    ...scopes.map((scope) => ({ oauth2: [scope] })),
    { session: [] },
  ];
}

function openToTokens(permission: Permission): boolean {
  return Object.values(tokenPermissions).some((permissions) => permissions.includes(permission));
}
