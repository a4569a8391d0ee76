import { createRouter } from '@tanstack/react-router';
import { diagnoseRoutes } from '../routes/diagnose/routes.ts';
import { emailProviderRoutes } from '../routes/email-provider/routes.ts';
import { overviewRoutes } from '../routes/overview/routes.ts';
import { sessionRoutes, signedInRoutes } from '../routes/session/routes.ts';
import { settingsRoutes } from '../routes/settings/routes.ts';
import { systemLogRoutes } from '../routes/system-log/routes.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PageFailed } from './page-failed.tsx';
import { PagePending } from './page-pending.tsx';
import { queryClient } from './query-client.ts';
import { rootRoute } from './root-route.tsx';
import { shellRoute } from './shell-route.tsx';

const routeTree = rootRoute.addChildren([
  ...sessionRoutes,
  shellRoute.addChildren([
    ...overviewRoutes,
    ...emailProviderRoutes,
    ...diagnoseRoutes,
    ...systemLogRoutes,
    ...settingsRoutes,
    ...signedInRoutes,
  ]),
]);

/** All pages. Each area names its own in `routes/<area>/routes.ts`. */
export const router = createRouter({
  routeTree,
  context: { queryClient },
  // Only what a route's `validateSearch` gives back: without this the rest of the address would come through unchecked.
  search: { strict: true },
  defaultPreload: 'intent',
  // Data is kept by queries, which know how fresh it is.
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: PageFailed,
  defaultPendingComponent: PagePending,
  defaultNotFoundComponent: NotFoundPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
