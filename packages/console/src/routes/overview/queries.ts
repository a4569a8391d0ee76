import type { DiagnosisRecord, LogEvent, Overview } from '@postroad/server/api';
import { queryOptions } from '@tanstack/react-query';
import { change, get } from '../../api/client.ts';

/** Mail may stop while somebody looks at the page. */
const REFRESH_MS = 30_000;
const SHOWN_EVENTS = 8;
const MONTH_MS = 30 * 86_400_000;

/** Whether mail is flowing, and what else is looked at first. */
export const overviewQuery = queryOptions({
  queryKey: ['overview'],
  queryFn: ({ signal }) => get<Overview>('/api/v1/overview', undefined, signal),
  refetchInterval: REFRESH_MS,
});

/** The newest events of the System Log. */
export const lastEventsQuery = queryOptions({
  queryKey: ['overview', 'events'],
  queryFn: ({ signal }) =>
    get<readonly LogEvent[]>(
      '/api/v1/logs',
      {
        since: new Date(Date.now() - MONTH_MS).toISOString(),
        sortOrder: 'DESCENDING',
        limit: SHOWN_EVENTS,
      },
      signal,
    ),
  refetchInterval: REFRESH_MS,
});

/** Checks a saved server as it is. */
export const checkServer = (emailServerId: string) =>
  change<DiagnosisRecord>('POST', '/api/v1/diagnoses', { emailServerId });
