import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../http/app.ts';

/** Holds every answer that an application gives against the OpenAPI document that it serves. */
export interface AnswerCheck {
  /** To be called before the application has routes. */
  readonly prepare: (app: App) => void;
  /** What did not fit, one line for each answer. */
  readonly problems: readonly string[];
  /** How many answers were held against the document. */
  readonly checked: () => number;
}

export function checkAnswers(): AnswerCheck {
  const problems: string[] = [];
  let count = 0;
  let validators: ((pointer: string) => ValidateFunction) | undefined;
  let document: Record<string, unknown> = {};

  /** The document exists once all routes do. */
  function load(app: App): (pointer: string) => ValidateFunction {
    document = app.swagger() as unknown as Record<string, unknown>;
    // Formats are notes for people here; `strict` refuses the keywords that only OpenAPI has.
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    ajv.addSchema(document, 'openapi');
    return (pointer) => {
      const validate = ajv.getSchema(`openapi#${pointer}`);
      if (validate === undefined) throw new Error(`no schema at ${pointer}`);
      return validate;
    };
  }

  function check(app: App, request: FastifyRequest, reply: FastifyReply, payload: unknown): void {
    // The client is gone: this is no answer, it only ends the work.
    if (reply.raw.destroyed) return;
    validators ??= load(app);
    const { url, schema } = request.routeOptions;
    if (url === undefined || (schema as { hide?: boolean } | undefined)?.hide === true) {
      // Nothing of ours: then it is our error.
      if (url === undefined && reply.statusCode >= 400)
        judge('/components/schemas/Error', payload, 'no route');
      return;
    }
    const path = url.replace(/:(\w+)/g, '{$1}');
    const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase();
    const what = `${request.method} ${url} ${reply.statusCode}`;
    const response = `/paths/${escapePointer(path)}/${method}/responses/${reply.statusCode}`;
    const described = at(response);
    if (described === undefined) {
      problems.push(`${what}: not in the document`);
      return;
    }
    count += 1;
    const type = String(reply.getHeader('content-type') ?? '').split(';', 1)[0] ?? '';
    const content = (described as { content?: Record<string, unknown> }).content;
    // Fastify sends no body with 204, whatever the route gave it (RFC 9110 §15.3.5).
    const empty = reply.statusCode === 204 || payload === undefined || payload === null || payload === '';
    if (empty) {
      if (content !== undefined && request.method !== 'HEAD')
        problems.push(`${what}: empty, but a body is described`);
      return;
    }
    if (content?.[type] === undefined) {
      problems.push(`${what}: ${type} is not described`);
      return;
    }
    if (type === 'application/json')
      judge(`${response}/content/${escapePointer(type)}/schema`, payload, what);
  }

  function judge(pointer: string, payload: unknown, what: string): void {
    const text = Buffer.isBuffer(payload) ? payload.toString() : payload;
    if (typeof text !== 'string') return;
    const validate = validators?.(pointer);
    if (validate === undefined || validate(JSON.parse(text))) return;
    const first = validate.errors
      ?.slice(0, 3)
      .map(({ instancePath, message }) => `${instancePath} ${message}`);
    problems.push(`${what}: ${first?.join('; ')}`);
  }

  function at(pointer: string): unknown {
    return pointer
      .slice(1)
      .split('/')
      .reduce<unknown>(
        (value, key) =>
          (value as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
        document,
      );
  }

  return {
    prepare(app) {
      app.addHook('onSend', async (request, reply, payload) => {
        check(app, request, reply, payload);
        return payload;
      });
    },
    problems,
    checked: () => count,
  };
}

/** RFC 6901 §3. */
function escapePointer(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1');
}
