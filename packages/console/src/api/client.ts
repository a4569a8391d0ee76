import { currentLanguage } from '../i18n/language.ts';
import { ApiFailure, failureOf } from './failure.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Parameters of an address; those that are undefined are left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** What a request says beside its address. */
export interface RequestOptions {
  readonly query?: Query;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** An answer with the headers that lists and tests need. */
export interface Answer<T> {
  readonly data: T;
  readonly headers: Headers;
}

/** Proves that a change comes from a page of ours. It is kept in memory and nowhere else. */
let csrfToken: string | undefined;

/** Takes the token of the session from here on. */
export function setCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

/**
 * Sends a request and hands back the answer as it came, whatever its body is.
 *
 * @throws ApiFailure for every answer that is none of 2xx, and where none came
 */
export async function send(method: Method, path: string, options: RequestOptions = {}): Promise<Response> {
  const { query, body, headers, signal } = options;
  let response: Response;
  try {
    response = await fetch(path + queryText(query), {
      method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json',
        'Accept-Language': currentLanguage(),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(method === 'GET' || csrfToken === undefined ? {} : { 'X-CSRF-Token': csrfToken }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new ApiFailure('', { status: 0, cause });
  }
  if (!response.ok) throw await failureOf(response);
  return response;
}

/** Sends a request and reads the answer's JSON. */
export async function request<T>(method: Method, path: string, options?: RequestOptions): Promise<Answer<T>> {
  const response = await send(method, path, options);
  const data = response.status === 204 ? undefined : await response.json();
  return { data: data as T, headers: response.headers };
}

/** Reads something. */
export async function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return (await request<T>('GET', path, { ...(query === undefined ? {} : { query }), signal })).data;
}

/** Changes something; `T` is what is answered. */
export async function change<T = undefined>(
  method: Exclude<Method, 'GET'>,
  path: string,
  body?: unknown,
): Promise<T> {
  return (await request<T>(method, path, body === undefined ? {} : { body })).data;
}

/** `?a=1&b=2`, or nothing. */
export function queryText(query: Query | undefined): string {
  const given = Object.entries(query ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}
