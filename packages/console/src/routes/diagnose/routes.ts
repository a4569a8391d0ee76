import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.tsx';

export const diagnoseRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/diagnose',
    component: lazyRouteComponent(() => import('./diagnose-page.tsx'), 'DiagnosePage'),
  }),
] as const;
