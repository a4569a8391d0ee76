import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.tsx';
import { overviewQuery } from './queries.ts';

export const overviewRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/',
    // It is on its way while the page is drawn, which waits for nothing and says itself what goes wrong.
    loader: ({ context }) => void context.queryClient.prefetchQuery(overviewQuery),
    component: lazyRouteComponent(() => import('./overview-page.tsx'), 'OverviewPage'),
  }),
] as const;
