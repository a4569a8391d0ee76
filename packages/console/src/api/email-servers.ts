import type {
  Discovery,
  EmailServer,
  EmailServerChanges,
  NewEmailServer,
  Provider,
  TestDetail,
  TestRecord,
} from '@postroad/server/api';
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { change, get } from './client.ts';
import { getPage } from './pages.ts';

const LIST = '/api/v1/email-servers';
const pathOf = (id: string) => `${LIST}/${encodeURIComponent(id)}`;

/** All email servers. */
export const emailServersQuery = queryOptions({
  queryKey: ['email-servers'],
  queryFn: async ({ signal }) =>
    (await get<{ readonly 'email-servers': readonly EmailServer[] }>(LIST, undefined, signal))[
      'email-servers'
    ],
});

/** One of them. */
export function emailServerQuery(id: string) {
  return queryOptions({
    queryKey: ['email-servers', id],
    queryFn: ({ signal }) => get<EmailServer>(pathOf(id), undefined, signal),
  });
}

/** Adds a server. */
export function addEmailServer(body: NewEmailServer): Promise<EmailServer> {
  return change<EmailServer>('POST', LIST, body);
}

/** Changes a server, or switches it on or off. */
export function changeEmailServer(id: string, body: EmailServerChanges): Promise<EmailServer> {
  return change<EmailServer>('PATCH', pathOf(id), body);
}

/** Deletes a server. */
export function removeEmailServer(id: string): Promise<void> {
  return change('DELETE', pathOf(id));
}

/** Puts a server that was just saved in the place of what was known of it. */
export async function keepEmailServer(client: QueryClient, server: EmailServer): Promise<void> {
  client.setQueryData(emailServerQuery(server.id).queryKey, server);
  await Promise.all([
    client.invalidateQueries({ queryKey: ['email-servers'] }),
    client.invalidateQueries({ queryKey: ['diagnoses', 'list'] }),
  ]);
}

/** Test emails of a server, newest first, page by page. */
export function testsQuery(serverId: string, limit?: number) {
  return infiniteQueryOptions({
    queryKey: ['email-servers', serverId, 'tests', { limit }],
    queryFn: ({ pageParam, signal }) => getPage<TestRecord>(pageParam, signal),
    initialPageParam: `${testsPath(serverId)}${limit === undefined ? '' : `?limit=${limit}`}`,
    getNextPageParam: (page) => page.next,
  });
}

/** Where test emails of a server are sent and listed. */
export function testsPath(serverId: string): string {
  return `${pathOf(serverId)}/tests`;
}

/** Where a test email is asked for. */
export function sendTestPath(serverId: string): string {
  return `${pathOf(serverId)}/test`;
}

const LOOK_EVERY_MS = 2_000;

/** A test email with its arrival; asked for again until that is decided. */
export function testQuery(serverId: string, testId: string) {
  return queryOptions({
    queryKey: ['email-servers', serverId, 'tests', testId],
    queryFn: ({ signal }) =>
      get<TestDetail>(`${testsPath(serverId)}/${encodeURIComponent(testId)}`, undefined, signal),
    refetchInterval: ({ state }) => (state.data?.arrivalStatus === 'waiting' ? LOOK_EVERY_MS : false),
  });
}

/** Mail services of the catalogue. */
export function providersQuery(q: string) {
  return queryOptions({
    queryKey: ['providers', 'search', q],
    queryFn: ({ signal }) => get<readonly Provider[]>('/api/v1/providers', { q }, signal),
    staleTime: 60 * 60_000,
  });
}

/** One mail service of the catalogue. */
export function providerQuery(id: string) {
  return queryOptions({
    queryKey: ['providers', 'one', id],
    queryFn: ({ signal }) => get<Provider>(`/api/v1/providers/${encodeURIComponent(id)}`, undefined, signal),
    staleTime: 60 * 60_000,
  });
}

/** The submission servers for a mail address. */
export function discover(address: string): Promise<Discovery> {
  return get<Discovery>('/api/v1/discovery', { address });
}
