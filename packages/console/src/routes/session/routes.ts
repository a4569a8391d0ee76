import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../../api/session.ts';
import { rootRoute } from '../../app/root-route.tsx';
import { shellRoute } from '../../app/shell-route.tsx';
import { ownPath } from './return-to.ts';

/** Pages that are open to everybody. */
export const sessionRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sign-in',
    validateSearch: (search: Readonly<Record<string, unknown>>): { readonly returnTo?: string } => {
      const returnTo = ownPath(search.returnTo);
      return returnTo === undefined ? {} : { returnTo };
    },
    async beforeLoad({ context: { queryClient }, search }) {
      // Whoever was just sent here has been asked already.
      if (queryClient.getQueryState(sessionQuery.queryKey)?.status === 'error') return;
      const session = await queryClient.ensureQueryData(sessionQuery).catch(() => undefined);
      if (session !== undefined) throw redirect({ href: search.returnTo ?? '/', replace: true });
    },
    component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/setup',
    component: lazyRouteComponent(() => import('./set-up-page.tsx'), 'SetUpPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/invitation',
    component: lazyRouteComponent(() => import('./invitation-page.tsx'), 'InvitationPage'),
  }),
] as const;

/** Pages about whoever is signed in. */
export const signedInRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/account',
    component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
  }),
] as const;
