import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.tsx';

export const settingsRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/administrators',
    component: lazyRouteComponent(
      () => import('./administrators/administrators-page.tsx'),
      'AdministratorsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/api-tokens',
    component: lazyRouteComponent(() => import('./api-tokens/api-tokens-page.tsx'), 'ApiTokensPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/inboxes',
    component: lazyRouteComponent(() => import('./inboxes/inboxes-page.tsx'), 'InboxesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/inboxes/new',
    component: lazyRouteComponent(() => import('./inboxes/inbox-page.tsx'), 'NewInboxPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/inboxes/$inboxId',
    component: lazyRouteComponent(() => import('./inboxes/inbox-page.tsx'), 'InboxPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/network-policy',
    component: lazyRouteComponent(
      () => import('./network-policy/network-policy-page.tsx'),
      'NetworkPolicyPage',
    ),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/settings/retention',
    component: lazyRouteComponent(() => import('./retention/retention-page.tsx'), 'RetentionPage'),
  }),
] as const;
