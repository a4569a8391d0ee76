import { createRoute, redirect } from '@tanstack/react-router';
import { ApiFailure } from '../api/failure.ts';
import { sessionQuery } from '../api/session.ts';
import { rootRoute } from './root-route.tsx';
import { Shell } from './shell.tsx';

/** Above every page behind the sign-in. Whoever is not signed in signs in first, and comes back to where they wanted. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  async beforeLoad({ context, location }) {
    try {
      await context.queryClient.ensureQueryData(sessionQuery);
    } catch (error) {
      if (!(error instanceof ApiFailure && error.isSignedOut)) throw error;
      throw redirect({
        to: '/sign-in',
        search: location.href === '/' ? {} : { returnTo: location.href },
        replace: true,
      });
    }
  },
});
