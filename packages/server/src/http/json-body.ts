import { ApiError } from './api-error.ts';
import type { App } from './app.ts';

/** Deeper than anything the API takes. */
const MAX_DEPTH = 32;
/** Names that reach into an object's machinery when somebody copies it carelessly. */
const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/** NUL, and halves of a surrogate pair. */
const UNUSABLE = /[\0\p{Cs}]/u;

/**
 * Reads request bodies: JSON, and nothing else unless a route asks for it. `text/plain`, which Fastify would take too, is
 * what another site's form can send without leave.
 */
export function readJsonBodies(app: App): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: unknown, body: string | Buffer) =>
      parseJsonBody(typeof body === 'string' ? Buffer.from(body) : body),
  );
}

/**
 * Parses a body as I-JSON (RFC 7493): UTF-8, no name twice in an object, no half of a surrogate pair. Of two equal names
 * one proxy would check the first while we took the last. NUL is refused as well: PostgreSQL's text cannot hold it.
 *
 * @throws ApiError E0000003
 */
export function parseJsonBody(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (cause) {
    throw malformed('The request body is not UTF-8.', cause);
  }
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw malformed('The request body is not JSON.', cause);
  }
  const problem = findProblem(text);
  if (problem !== undefined) throw malformed(problem);
  return value;
}

function malformed(problem: string, cause?: unknown): ApiError {
  return new ApiError('E0000003', { causes: [problem], cause });
}

/** Goes once through a text that is known to be JSON. */
function findProblem(text: string): string | undefined {
  // For each open object the names seen so far; for each open array nothing.
  const open: (Set<string> | undefined)[] = [];
  let isName = false;
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"': {
        const end = endOfString(text, at);
        const raw = text.slice(at, end + 1);
        const string = raw.includes('\\') ? String(JSON.parse(raw)) : raw.slice(1, -1);
        if (UNUSABLE.test(string)) return 'The request body has a character that no text may have.';
        if (isName) {
          const names = open.at(-1);
          if (names?.has(string)) return 'The request body has a name twice in one object.';
          if (FORBIDDEN_NAMES.has(string)) return `The request body has the name ${string}.`;
          names?.add(string);
          isName = false;
        }
        at = end;
        break;
      }
      case '{':
      case '[':
        if (open.length === MAX_DEPTH) return 'The request body is nested too deeply.';
        isName = text[at] === '{';
        open.push(isName ? new Set() : undefined);
        break;
      case '}':
      case ']':
        open.pop();
        isName = false;
        break;
      case ',':
        isName = open.at(-1) !== undefined;
        break;
      default:
    }
  }
  return undefined;
}

/** Where the quote is that ends the string beginning here. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
