import type { LogCounts } from '@postroad/server/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../../api/client.ts';
import type { Selection } from './log-search.ts';

/** The counts of a view. While those of another range are on their way, the old ones stay. */
export function countsQuery(selection: Selection) {
  return queryOptions({
    queryKey: ['log-counts', selection],
    queryFn: ({ signal }) => get<LogCounts>('/api/v1/logs/counts', { ...selection }, signal),
    placeholderData: keepPreviousData,
    // Counting may take the service seconds, and what was counted says up to when.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
  });
}
