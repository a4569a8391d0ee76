import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.tsx';
import { readFindingsSearch } from './findings/findings-search.ts';
import { readHistorySearch } from './history/history-search.ts';

export const diagnoseRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/diagnose',
    component: lazyRouteComponent(() => import('./server/diagnose-page.tsx'), 'DiagnosePage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/diagnose/explain',
    component: lazyRouteComponent(() => import('./explain/explain-page.tsx'), 'ExplainPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/diagnose/history',
    validateSearch: readHistorySearch,
    component: lazyRouteComponent(() => import('./history/history-page.tsx'), 'HistoryPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/findings',
    validateSearch: readFindingsSearch,
    component: lazyRouteComponent(() => import('./findings/findings-page.tsx'), 'FindingsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/findings/$findingId',
    component: lazyRouteComponent(() => import('./findings/finding-page.tsx'), 'FindingPage'),
  }),
] as const;
