import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.tsx';
import { readLogSearch } from './log-search.ts';

export const systemLogRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/system-log',
    validateSearch: readLogSearch,
    component: lazyRouteComponent(() => import('./system-log-page.tsx'), 'SystemLogPage'),
  }),
] as const;
