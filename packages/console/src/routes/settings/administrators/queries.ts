import type {
  Administrator,
  AdministratorChanges,
  Invitation,
  InvitedAdministrator,
  NewAdministrator,
} from '@postroad/server/api';
import { queryOptions } from '@tanstack/react-query';
import { change, get } from '../../../api/client.ts';

/** Everybody who may sign in. */
export const administratorsQuery = queryOptions({
  queryKey: ['administrators'],
  queryFn: ({ signal }) => get<readonly Administrator[]>('/api/v1/administrators', undefined, signal),
});

const path = (id: string) => `/api/v1/administrators/${encodeURIComponent(id)}`;

/** Adds somebody; their link is in the answer, and nowhere else. */
export const invite = (body: NewAdministrator) =>
  change<InvitedAdministrator>('POST', '/api/v1/administrators', body);

/** A new link for somebody. */
export const inviteAgain = (id: string) => change<Invitation>('POST', `${path(id)}/invitation`);

/** Changes somebody. */
export const changeAdministrator = (id: string, body: AdministratorChanges) =>
  change<Administrator>('PATCH', path(id), body);

/** Removes somebody. */
export const removeAdministrator = (id: string) => change('DELETE', path(id));
