import { ApiError } from '../http/api-error.ts';

/** Okta's limit on one query. */
const QUERY_LIMIT_MS = 30_000;

/**
 * Runs a query of the log for a client: ends it when the client is gone or the time is over.
 *
 * @throws ApiError in Okta's words after 30 seconds
 */
export async function withinTimeLimit<T>(
  client: AbortSignal,
  query: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(tookTooLong()), QUERY_LIMIT_MS);
  try {
    return await query(AbortSignal.any([client, over.signal]));
  } finally {
    clearTimeout(timer);
  }
}

function tookTooLong(): ApiError {
  return new ApiError('E0000053', {
    status: 500,
    argument:
      'Your last request took too long to complete. Please either simplify your query or wait a few minutes and try again.',
  });
}
