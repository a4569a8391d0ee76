import type { ErrorBody } from '@postroad/server/api';

/** One cause of an error. Other keys than the sentence tell more: `cause`, `stage`, `reply`, `fix`. */
export type FailureCause = ErrorBody['errorCauses'][number];

/** Why no usable answer came: the service said so, or it was not reached at all. */
export class ApiFailure extends Error {
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;
  /** `E0000001`…; absent where the answer was none of the service's. */
  readonly errorCode: string | undefined;
  readonly causes: readonly FailureCause[];
  /** Names this one error in the service's log. */
  readonly errorId: string | undefined;
  /** Seconds after which asking again makes sense. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    message: string,
    facts: {
      readonly status: number;
      readonly errorCode?: string | undefined;
      readonly causes?: readonly FailureCause[];
      readonly errorId?: string | undefined;
      readonly retryAfterSeconds?: number | undefined;
      readonly cause?: unknown;
    },
  ) {
    super(message, { cause: facts.cause });
    this.name = 'ApiFailure';
    this.status = facts.status;
    this.errorCode = facts.errorCode;
    this.causes = facts.causes ?? [];
    this.errorId = facts.errorId;
    this.retryAfterSeconds = facts.retryAfterSeconds;
  }

  /** Nobody is signed in any more: the session is over, or there never was one. */
  get isSignedOut(): boolean {
    return this.errorCode === 'E0000005' || this.errorCode === 'E0000011';
  }

  /** Asked for something that is not there, or not any more. */
  get isNotFound(): boolean {
    return this.errorCode === 'E0000007';
  }

  /** The service was not reached. */
  get isUnreachable(): boolean {
    return this.status === 0;
  }

  /** What is wrong with one field of a request: the service names it before a colon. */
  causesOf(field: string): readonly string[] {
    return this.causes
      .map(({ errorSummary }) => errorSummary)
      .filter((text) => text.startsWith(`${field}: `))
      .map((text) => text.slice(field.length + 2));
  }
}

/** The failure that an error answer means. */
export async function failureOf(response: Response): Promise<ApiFailure> {
  const body = await readBody(response);
  const retryAfter = Number(response.headers.get('retry-after') ?? '');
  return failureOfBody(body, {
    status: response.status,
    fallback: `${response.status} ${response.statusText}`.trim(),
    ...(retryAfter > 0 ? { retryAfterSeconds: retryAfter } : {}),
  });
}

/** The failure that an error object means, wherever it came from. */
export function failureOfBody(
  body: Partial<ErrorBody> | undefined,
  facts: { readonly status: number; readonly fallback: string; readonly retryAfterSeconds?: number },
): ApiFailure {
  return new ApiFailure(body?.errorSummary ?? facts.fallback, {
    status: facts.status,
    errorCode: body?.errorCode,
    causes: body?.errorCauses ?? [],
    errorId: body?.errorId,
    retryAfterSeconds: facts.retryAfterSeconds,
  });
}

async function readBody(response: Response): Promise<Partial<ErrorBody> | undefined> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? body : undefined;
  } catch {
    // A proxy in between answers pages of its own.
    return undefined;
  }
}
