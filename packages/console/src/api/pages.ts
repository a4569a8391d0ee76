import { request } from './client.ts';

/** One page of a list, and where the next one is. */
export interface Page<T> {
  readonly items: readonly T[];
  /** To be asked for as it is; undefined on the last page. */
  readonly next: string | undefined;
}

/** Reads one page of a list that is paged by `Link` headers (RFC 8288). `path`: with its parameters, or a `next`. */
export async function getPage<T>(path: string, signal?: AbortSignal): Promise<Page<T>> {
  const { data, headers } = await request<readonly T[]>('GET', path, { signal });
  return { items: data, next: nextOf(headers.get('link')) };
}

/** The address of the next page without its origin: behind a proxy the service may name itself differently. */
export function nextOf(link: string | null): string | undefined {
  const address = /<([^>]*)>;\s*rel="next"/.exec(link ?? '')?.[1];
  if (address === undefined) return undefined;
  const { pathname, search } = new URL(address, location.href);
  return pathname + search;
}
