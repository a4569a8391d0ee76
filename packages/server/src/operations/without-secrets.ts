import { MASK } from '@postroad/smtp';

/** Names of fields whose value is never written down, however they are spelt: `newPassword`, `x-api-key`, `set-cookie`. */
const SECRET_NAME =
  /pass(?:word|wd|phrase)|secret|token(?!endpoint)|authorization|cookie|credential|csrf|private-?_?key|api-?_?key|sealing/i;
/** Logins inside of other text: a header, a connection string. */
const LOGIN_IN_TEXT = /\b(SSWS|Bearer|Basic)\s+[^\s"',;]+|(:\/\/[^\s:/@]*):[^\s@]+(?=@)/gi;
/** Deeper or longer than anything worth reading in a line of log; stops a value that was built to fill the disk. */
const MAX_DEPTH = 6;
const MAX_ENTRIES = 100;
const MAX_TEXT_CHARS = 8_000;

/**
 * A copy of a value as it may be written to a log: fields with telling names are masked, logins inside of texts too,
 * errors keep type, message, code, stack and cause, and everything is bounded. The last fence: what is logged should
 * hold no secret in the first place.
 */
export function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return textWithoutLogins(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return '[deeper]';
  if (value instanceof Error) return describeError(value, depth);
  if (value instanceof Date) return value;
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value))
    return value.slice(0, MAX_ENTRIES).map((entry: unknown) => withoutSecrets(entry, depth + 1));
  if ('toJSON' in value && typeof value.toJSON === 'function')
    return withoutSecrets(value.toJSON(), depth + 1);
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_ENTRIES)
      .map(([name, entry]) => [name, isSecret(name, entry) ? MASK : withoutSecrets(entry, depth + 1)]),
  );
}

/** A flag or a number under such a name says something about the secret, and is not one. */
function isSecret(name: string, value: unknown): boolean {
  return (
    SECRET_NAME.test(name) && (typeof value === 'string' || (typeof value === 'object' && value !== null))
  );
}

function textWithoutLogins(text: string): string {
  const short = text.length > MAX_TEXT_CHARS ? `${text.slice(0, MAX_TEXT_CHARS)}…` : text;
  return short.replace(LOGIN_IN_TEXT, (_, scheme: string | undefined, before: string | undefined) =>
    scheme === undefined ? `${before ?? ''}:${MASK}` : `${scheme} ${MASK}`,
  );
}

/** Not the other fields of an error: libraries hang the request, its headers or the connection's settings on them. */
function describeError(error: Error, depth: number): Readonly<Record<string, unknown>> {
  const { code } = error as { readonly code?: unknown };
  return {
    type: error.name,
    message: textWithoutLogins(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    stack: textWithoutLogins(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: withoutSecrets(error.cause, depth + 1) }),
    ...(error instanceof AggregateError ? { errors: withoutSecrets(error.errors, depth + 1) } : {}),
  };
}
