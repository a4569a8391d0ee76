/** As much of an OpenAPI 3.1 document as is finished here. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly [kind: string]: unknown;
  };
  readonly [field: string]: unknown;
}

interface Operation {
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly in: string }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, Response>>;
  readonly [field: string]: unknown;
}

interface Response {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly [field: string]: unknown;
}

const EVERYWHERE = [
  'X-Okta-Request-Id',
  'X-Rate-Limit-Limit',
  'X-Rate-Limit-Remaining',
  'X-Rate-Limit-Reset',
];

/** Adds what all operations have in common, error answers and headers, and takes away schemas that nothing refers to. */
export function finishDocument(document: OpenApiDocument): OpenApiDocument {
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, operations]) => [
      path,
      mapValues(operations, finishOperation),
    ]),
  );
  return withShortNames({ ...document, paths, components: withoutUnused(paths, document.components) });
}

function finishOperation(operation: Operation): Operation {
  const responses = { ...errorsOf(operation), ...operation.responses };
  // A route that describes no answer of its own has one all the same.
  const described = mapValues(responses, (response) => ({
    ...response,
    headers: { ...refs(EVERYWHERE), ...response.headers },
  }));
  return { ...operation, responses: described };
}

function errorsOf({ security = [], parameters = [], requestBody }: Operation): Record<string, Response> {
  const takesInput = requestBody !== undefined || parameters.length > 0;
  return {
    ...(takesInput ? { '400': error('What was sent does not fit; the causes name the fields.') } : {}),
    ...(requestBody === undefined ? {} : { '413': error('The request body is too large.') }),
    ...(security.length > 0
      ? {
          '401': error('Nobody is signed in, or the token is not known.', ['WWW-Authenticate']),
          '403': error('The principal may not do this.'),
        }
      : {}),
    ...(parameters.some((parameter) => parameter.in === 'path')
      ? { '404': error('There is no such thing.') }
      : {}),
    '429': error('Asked too often.', ['Retry-After']),
    '500': error("A defect of ours; `errorId` is in the service's log."),
  };
}

function error(description: string, headers: readonly string[] = []): Response {
  return {
    description,
    ...(headers.length === 0 ? {} : { headers: refs(headers) }),
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  };
}

function refs(names: readonly string[]): Record<string, object> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function withoutUnused(
  paths: unknown,
  components: OpenApiDocument['components'],
): OpenApiDocument['components'] {
  const used = new Set<string>();
  const visit = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(components.schemas[name] ?? {});
    }
  };
  visit(paths);
  const schemas = Object.fromEntries(Object.entries(components.schemas).filter(([name]) => used.has(name)));
  return { ...components, schemas };
}

/** What requests hold is named `…Input`, so that it cannot be taken for what answers hold; where nothing else has the name, that is not needed. */
function withShortNames(document: OpenApiDocument): OpenApiDocument {
  const names = Object.keys(document.components.schemas);
  const short = new Map(
    names
      .filter((name) => name.endsWith('Input') && !names.includes(name.slice(0, -'Input'.length)))
      .map((name) => [name, name.slice(0, -'Input'.length)]),
  );
  const renamed = JSON.stringify(document).replace(
    /"#\/components\/schemas\/([^"]+)"/g,
    (_, name: string) => `"#/components/schemas/${short.get(name) ?? name}"`,
  );
  const { components, ...rest } = JSON.parse(renamed) as OpenApiDocument;
  const schemas = Object.fromEntries(
    Object.entries(components.schemas).map(([name, schema]) => [short.get(name) ?? name, schema]),
  );
  return { ...rest, components: { ...components, schemas } } as OpenApiDocument;
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
