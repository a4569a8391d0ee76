import type { Inbox, InboxChanges, InboxCheck, NewInbox } from '@postroad/server/api';
import { queryOptions } from '@tanstack/react-query';
import { change, get } from '../../../api/client.ts';

const PATH = '/api/v1/inboxes';
const path = (id: string) => `${PATH}/${encodeURIComponent(id)}`;

/** Mailboxes in which arrival is proven. */
export const inboxesQuery = queryOptions({
  queryKey: ['inboxes'],
  queryFn: ({ signal }) => get<readonly Inbox[]>(PATH, undefined, signal),
});

/** One of them. */
export const inboxQuery = (id: string) =>
  queryOptions({
    queryKey: ['inboxes', id],
    queryFn: ({ signal }) => get<Inbox>(path(id), undefined, signal),
  });

/** Adds an inbox, without connecting. */
export const createInbox = (body: NewInbox) => change<Inbox>('POST', PATH, body);

/** Changes an inbox, without connecting. */
export const changeInbox = (id: string, body: InboxChanges) => change<Inbox>('PATCH', path(id), body);

/** Removes an inbox. */
export const removeInbox = (id: string) => change('DELETE', path(id));

/** Logs in once, and lists folders. */
export const checkInbox = (id: string) => change<InboxCheck>('POST', `${path(id)}/check`);

/** The last check of an inbox while its page is open. Each costs a login, so it runs only when asked for. */
export const inboxCheckQuery = (id: string) =>
  queryOptions({
    queryKey: ['inboxes', id, 'check'],
    queryFn: () => checkInbox(id),
    enabled: false,
    retry: false,
    staleTime: 0,
    gcTime: 10_000,
  });
