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
