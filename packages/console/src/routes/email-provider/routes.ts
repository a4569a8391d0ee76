import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.tsx';

export const emailProviderRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/email-provider',
    component: lazyRouteComponent(() => import('./email-provider-page.tsx'), 'EmailProviderPage'),
  }),
] as const;
