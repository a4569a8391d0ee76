import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.tsx';

export const settingsRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/administrators',
    component: lazyRouteComponent(() => import('./administrators-page.tsx'), 'AdministratorsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/api-tokens',
    component: lazyRouteComponent(() => import('./api-tokens-page.tsx'), 'ApiTokensPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/inboxes',
    component: lazyRouteComponent(() => import('./inboxes-page.tsx'), 'InboxesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/network-policy',
    component: lazyRouteComponent(() => import('./network-policy-page.tsx'), 'NetworkPolicyPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/retention',
    component: lazyRouteComponent(() => import('./retention-page.tsx'), 'RetentionPage'),
  }),
] as const;
