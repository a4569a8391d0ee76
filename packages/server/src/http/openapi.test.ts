import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { RouteOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/start-test-server.ts';
import { apiErrors } from './api-error.ts';
import { DOCUMENT_PATH, REFERENCE_PATH } from './openapi.ts';

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, { readonly headers?: Readonly<Record<string, unknown>> }>>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly securitySchemes: Readonly<Record<string, { readonly flows?: unknown }>>;
  };
}

let service: TestServer;
let document: Document;
const routes: RouteOptions[] = [];
beforeAll(async () => {
  service = await startTestServer({
    prepare: (app) => {
      app.addHook('onRoute', (route) => {
        routes.push(route);
      });
    },
  });
  const response = await fetch(service.url + DOCUMENT_PATH);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  document = (await response.json()) as Document;
});
afterAll(() => service.stop());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method,
      operation,
      name: `${method} ${path}`,
    })),
  );

/** All objects in a value, with where they stand. */
function* objectsIn(
  value: unknown,
  at = '#',
): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [at, value as Readonly<Record<string, unknown>>];
  for (const [key, inner] of Object.entries(value))
    yield* objectsIn(inner, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
}

describe('the document', () => {
  test("is OpenAPI 3.1 by OpenAPI's own schema", async () => {
    expect(document.openapi).toBe('3.1.0');
    const result = await new Validator().validate(
      structuredClone(document) as unknown as Record<string, unknown>,
    );
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
  });

  test('has every route of the application, and no other', () => {
    const methods = (route: RouteOptions) => [route.method].flat().map((method) => method.toLowerCase());
    const shown = routes.filter(({ schema }) => (schema as { hide?: boolean } | undefined)?.hide !== true);
    const known = shown.flatMap((route) =>
      methods(route)
        .filter((method) => method !== 'head')
        .map((method) => `${method} ${route.url.replace(/:(\w+)/g, '{$1}')}`),
    );
    expect(known.length).toBeGreaterThan(40);
    expect(
      operations()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(known.toSorted());
    const hidden = routes.filter((route) => !shown.includes(route)).map(({ url }) => url);
    // What is for browsers, and no part of the API.
    const forBrowsers = new RegExp(`^(${REFERENCE_PATH}|/assets/|/icon.svg$)`);
    expect(hidden.filter((url) => !forBrowsers.test(url))).toEqual([]);
  });

  test('has every path that the pages name', () => {
    const root = resolve(import.meta.dirname, '../../../..');
    const pages = globSync(['README.md', 'docs/*.md'], { cwd: root });
    const named = pages.flatMap((page) =>
      [
        ...readFileSync(resolve(root, page), 'utf8').matchAll(
          /(?<![\w.])\/(?:api\/v1|docs|oauth2)\/[\w/{}.-]*[\w}]/g,
        ),
      ].map(([path]) => ({ page, path })),
    );
    expect(named.length).toBeGreaterThan(40);
    // Pages may name the parameter of a path otherwise.
    const form = (path: string) => path.replace(/\{\w+\}/g, '{}');
    const known = new Set([...Object.keys(document.paths).map(form), REFERENCE_PATH]);
    expect(named.filter(({ path }) => !known.has(form(path)))).toEqual([]);
  });

  test('has a page that lists every error code, with its status', () => {
    const page = readFileSync(resolve(import.meta.dirname, '../../../../docs/http-api.md'), 'utf8');
    const rows = [...page.matchAll(/^\| (E\d+[E\d, ]*) \| ([\d, ]+) \|/gm)].map(
      ([, codes = '', statuses = '']) => ({
        codes: codes.split(', '),
        statuses: statuses.split(', ').map(Number),
      }),
    );
    expect(rows.flatMap(({ codes }) => codes).toSorted()).toEqual(Object.keys(apiErrors).toSorted());
    for (const [code, { status }] of Object.entries(apiErrors))
      expect({ code, statuses: rows.find(({ codes }) => codes.includes(code))?.statuses }).toEqual({
        code,
        statuses: expect.arrayContaining([status]),
      });
  });

  test("names Okta's operations as Okta does, and each with a name of its own", () => {
    const named = Object.fromEntries(
      operations().map(({ name, operation }) => [name, operation.operationId]),
    );
    expect(named).toMatchObject({
      'get /api/v1/email-servers': 'listEmailServers',
      'post /api/v1/email-servers': 'createEmailServer',
      'get /api/v1/email-servers/{emailServerId}': 'getEmailServer',
      'patch /api/v1/email-servers/{emailServerId}': 'updateEmailServer',
      'delete /api/v1/email-servers/{emailServerId}': 'deleteEmailServer',
      'post /api/v1/email-servers/{emailServerId}/test': 'testEmailServer',
      'get /api/v1/logs': 'listLogEvents',
    });
    const ids = Object.values(named);
    expect(Object.keys(named).filter((name) => named[name] === undefined)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says of each operation what it does, and declares the parameters of its path', () => {
    for (const { path, name, operation } of operations()) {
      expect(operation.summary, name).toMatch(/^[A-Z]/);
      expect(operation.tags?.length, name).toBe(1);
      const inPath = (operation.parameters ?? []).filter((one) => one.in === 'path').map((one) => one.name);
      expect(inPath.toSorted(), name).toEqual(
        [...path.matchAll(/\{(\w+)\}/g)].map(([, one]) => one).toSorted(),
      );
    }
  });

  test('has no reference that leads nowhere, and no schema that nothing refers to', () => {
    const text = JSON.stringify(document);
    const referred = new Set(
      [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name),
    );
    expect([...referred].toSorted()).toEqual(Object.keys(document.components.schemas).toSorted());
  });

  test('has examples that fit their schemas', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, 'openapi');
    let seen = 0;
    for (const [at, schema] of objectsIn(document)) {
      if (!Array.isArray(schema.examples)) continue;
      const validate = ajv.getSchema(`openapi${at}`);
      for (const example of schema.examples) {
        seen += 1;
        expect(validate?.(example), `${at}: ${JSON.stringify(validate?.errors)}`).toBe(true);
      }
    }
    expect(seen).toBeGreaterThanOrEqual(4);
  });

  test('asks for a way in wherever the routes do, with scopes that exist', () => {
    const scopes = JSON.stringify(document.components.securitySchemes.oauth2?.flows);
    for (const { path, method, name, operation } of operations()) {
      const route = routes.find(
        (one) =>
          one.url.replace(/:(\w+)/g, '{$1}') === path && [one.method].flat().includes(method.toUpperCase()),
      );
      const open = route?.config?.access === 'public';
      expect(operation.security?.length === 0, name).toBe(open);
      if (!open)
        expect(Object.keys(operation.responses), name).toEqual(expect.arrayContaining(['401', '403']));
      for (const scope of (operation.security ?? []).flatMap((one) => one.oauth2 ?? []))
        expect(scopes).toContain(`"${scope}"`);
    }
  });

  test('tells the headers that count requests, and how long to wait', () => {
    for (const { name, operation } of operations()) {
      for (const [status, response] of Object.entries(operation.responses))
        expect(Object.keys(response.headers ?? {}), `${name} ${status}`).toEqual(
          expect.arrayContaining([
            'X-Okta-Request-Id',
            'X-Rate-Limit-Limit',
            'X-Rate-Limit-Remaining',
            'X-Rate-Limit-Reset',
          ]),
        );
      expect(Object.keys(operation.responses['429']?.headers ?? {}), name).toContain('Retry-After');
    }
  });
});

describe('its page', () => {
  test('loads its own files and nothing else', async () => {
    const page = await fetch(service.url + REFERENCE_PATH);
    const html = await page.text();
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|<style/i);
    const links = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? '');
    expect(links.some((link) => link.endsWith('swagger-ui-bundle.js'))).toBe(true);
    for (const link of links) {
      const url = new URL(link, page.url);
      expect(url.origin).toBe(service.url);
      expect((await fetch(url)).status, link).toBe(200);
    }
    const script = links.find((link) => link.endsWith('swagger-initializer.js')) ?? '';
    const settings = await (await fetch(new URL(script, page.url))).text();
    expect(settings).toMatch(/"?validatorUrl"?:\s*null/);
  });
});
