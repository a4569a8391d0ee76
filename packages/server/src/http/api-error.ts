import type { Translate } from '@postroad/diagnosis/languages';
import { newId } from '../ids.ts';
import type { Translator } from '../languages/translator.ts';

/**
 * The errors of the API: code, HTTP status and summary as Okta's error catalogue has them. `{0}` takes the argument.
 * Programs read the code; the summary may change.
 */
export const apiErrors = {
  E0000001: { status: 400, summary: 'Api validation failed: {0}' },
  E0000003: { status: 400, summary: 'The request body was not well-formed.' },
  E0000004: { status: 401, summary: 'Authentication failed' },
  E0000005: { status: 403, summary: 'Invalid session' },
  E0000006: { status: 403, summary: 'You do not have permission to perform the requested action' },
  E0000007: { status: 404, summary: 'Not found: {0}' },
  E0000009: { status: 500, summary: 'Internal Server Error' },
  E0000011: { status: 401, summary: 'Invalid token provided' },
  E0000021: {
    status: 400,
    summary: 'Bad request. Accept and/or Content-Type headers are likely not set correctly.',
  },
  E0000022: { status: 405, summary: 'The endpoint does not support the provided HTTP method' },
  E0000031: { status: 400, summary: '{0}' },
  E0000047: { status: 429, summary: 'API call exceeded rate limit due to too many requests.' },
  E0000053: { status: 400, summary: '{0}' },
  E0000118: {
    status: 429,
    summary: 'An email was recently sent. Please wait 5 seconds before requesting another email.',
  },
  E0000222: {
    status: 400,
    summary: 'You can enable only one SMTP server at a time. Another SMTP server is already enabled.',
  },
  E0000223: { status: 400, summary: 'Connection with the specified SMTP server failed.' },
  E0000224: { status: 400, summary: 'Authentication with the specified SMTP server failed.' },
  E0000225: {
    status: 400,
    summary:
      "You reached the maximum number of enrolled SMTP servers. An org can't have more than {0} enrolled servers.",
  },
  E0000266: {
    status: 400,
    summary: 'Failed to get access token for SMTP server configuration. Failure details: {0}.',
  },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly summary: string }>>;
export type ApiErrorCode = keyof typeof apiErrors;

/** One cause. Okta's clients read `errorSummary` and pass every other key on. */
export interface ErrorCause {
  readonly errorSummary: string;
  readonly [key: string]: unknown;
}

/** What the API answers instead of a result. Thrown by whoever finds it; the error handler writes it. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly status: number;
  readonly causes: readonly ErrorCause[];
  readonly #causesIn: ((translate: Translate) => readonly ErrorCause[]) | undefined;
  /** Sent with the answer: `Retry-After`, `WWW-Authenticate`. */
  readonly headers: Readonly<Record<string, string>>;
  /** `oae…`: also in the log, so that a person can name this one error. */
  readonly errorId = newId('oae');

  constructor(
    code: ApiErrorCode,
    options: {
      readonly argument?: string;
      readonly causes?: readonly (string | ErrorCause)[];
      /** Makes the causes anew in another language, where that takes more than their sentences. */
      readonly causesIn?: (translate: Translate) => readonly ErrorCause[];
      /** Another status for a code that Okta uses with several: E0000053 is also an answer to a time limit. */
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly cause?: unknown;
    } = {},
  ) {
    const { status, summary } = apiErrors[code];
    // As a function: a `$&` in what a person typed is no pattern.
    super(
      summary.replace('{0}', () => options.argument ?? ''),
      { cause: options.cause },
    );
    this.code = code;
    this.status = options.status ?? status;
    this.headers = options.headers ?? {};
    this.causes = (options.causes ?? []).map((cause) =>
      typeof cause === 'string' ? { errorSummary: cause } : cause,
    );
    this.#causesIn = options.causesIn;
  }

  /** The body as it is sent: Okta's words, unless the request prefers another language. */
  toBody(translate?: Translator): Record<string, unknown> {
    return {
      errorCode: this.code,
      errorSummary: translate?.(this.message) ?? this.message,
      errorLink: this.code,
      errorId: this.errorId,
      errorCauses: translate === undefined ? this.causes : this.#translatedCauses(translate),
    };
  }

  #translatedCauses(translate: Translate): readonly ErrorCause[] {
    return (
      this.#causesIn?.(translate) ??
      this.causes.map((cause) => ({ ...cause, errorSummary: translate(cause.errorSummary) }))
    );
  }
}

/** E0000001 for one field, in Okta's words: `host: The field cannot be left blank`. */
export function invalidField(field: string, problem: string): ApiError {
  return new ApiError('E0000001', { argument: field, causes: [`${field}: ${problem}`] });
}

/** E0000007 in Okta's words. */
export function notFound(id: string, kind: string): ApiError {
  return new ApiError('E0000007', { argument: `Resource not found: ${id} (${kind})` });
}
