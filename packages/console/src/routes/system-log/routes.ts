import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.tsx';

export const systemLogRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/system-log',
    component: lazyRouteComponent(() => import('./system-log-page.tsx'), 'SystemLogPage'),
  }),
] as const;
