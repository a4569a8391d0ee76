import type { Finding } from '@postroad/server/api';
import { queryOptions } from '@tanstack/react-query';
import { get } from './client.ts';

/** What one finding means. */
export function findingQuery(id: string) {
  return queryOptions({
    queryKey: ['findings', id],
    queryFn: ({ signal }) => get<Finding>(`/api/v1/findings/${encodeURIComponent(id)}`, undefined, signal),
    staleTime: 60 * 60_000,
  });
}

/** All of them, in the order in which a message meets their stages. */
export const findingsQuery = queryOptions({
  queryKey: ['findings'],
  queryFn: ({ signal }) => get<readonly Finding[]>('/api/v1/findings', undefined, signal),
  staleTime: 60 * 60_000,
});
