import type {
  InvitationAnswer,
  PasswordChange,
  Permission,
  Session,
  SetUp,
  SignIn,
} from '@postroad/server/api';
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { change, get, setCsrfToken } from './client.ts';

/** Who is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => take(await get<Session>('/api/v1/session', undefined, signal)),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Whether the first administrator is still missing. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => get<{ readonly needed: boolean }>('/api/v1/setup', undefined, signal),
});

/** Signs in. */
export async function signIn(body: SignIn): Promise<Session> {
  return take(await change<Session>('POST', '/api/v1/session', body));
}

/** Ends the session. */
export async function signOut(): Promise<void> {
  await change('DELETE', '/api/v1/session');
  setCsrfToken(undefined);
}

/** Makes the first administrator, who is signed in with that. */
export async function setUp(body: SetUp): Promise<Session> {
  return take(await change<Session>('POST', '/api/v1/setup', body));
}

/** Sets the own password by a link, which signs in as well. */
export async function acceptInvitation(body: InvitationAnswer): Promise<Session> {
  return take(await change<Session>('POST', '/api/v1/invitation', body));
}

/** Changes the own password. Every other session of this person ends. */
export async function changePassword(body: PasswordChange): Promise<Session> {
  return take(await change<Session>('POST', '/api/v1/session/password', body));
}

/** The session, on every page behind the sign-in. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** Whether whoever is signed in may do something. What they may not is not offered; the service refuses it anyway. */
export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}

/** Puts a session that was just begun in the place of what was known before. */
export function useBeginSession(): (session: Session) => void {
  const client = useQueryClient();
  return (session) => {
    client.clear();
    client.setQueryData(sessionQuery.queryKey, session);
  };
}

function take(session: Session): Session {
  setCsrfToken(session.csrfToken);
  return session;
}
