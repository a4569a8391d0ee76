import type { DiagnosisChanges, DiagnosisRecord, DiagnosisSummary } from '@postroad/server/api';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, queryText } from './client.ts';
import { getPage } from './pages.ts';

/** A stored diagnosis. */
export function diagnosisQuery(id: string) {
  return queryOptions({
    queryKey: ['diagnoses', id],
    queryFn: ({ signal }) =>
      get<DiagnosisRecord>(`/api/v1/diagnoses/${encodeURIComponent(id)}`, undefined, signal),
    // It never changes; in another language it is asked for anew.
    staleTime: 60 * 60_000,
  });
}

/** What a list of diagnoses may be narrowed to. */
export interface DiagnosisFilter {
  readonly emailServerId?: string | undefined;
  readonly verdict?: DiagnosisSummary['verdict'] | undefined;
  readonly limit?: number | undefined;
}

/** Stored diagnoses, newest first, page by page. */
export function diagnosesQuery(filter: DiagnosisFilter = {}) {
  return infiniteQueryOptions({
    queryKey: ['diagnoses', 'list', filter],
    queryFn: ({ pageParam, signal }) => getPage<DiagnosisSummary>(pageParam, signal),
    initialPageParam: `/api/v1/diagnoses${queryText({ ...filter })}`,
    getNextPageParam: (page) => page.next,
  });
}

/** What differs between two diagnoses. */
export function diagnosisChangesQuery(later: string, earlier: string) {
  return queryOptions({
    queryKey: ['diagnoses', later, 'changes', earlier],
    queryFn: ({ signal }) =>
      get<DiagnosisChanges>(
        `/api/v1/diagnoses/${encodeURIComponent(later)}/changes`,
        { since: earlier },
        signal,
      ),
  });
}

/** The id of the diagnosis of a server that came before another; null: there is none. */
export function previousDiagnosisQuery(emailServerId: string, id: string) {
  return queryOptions({
    queryKey: ['diagnoses', id, 'previous'],
    queryFn: async ({ signal }) => {
      const path = `/api/v1/diagnoses${queryText({ emailServerId, after: id, limit: 1 })}`;
      return (await getPage<DiagnosisSummary>(path, signal)).items[0]?.id ?? null;
    },
  });
}
