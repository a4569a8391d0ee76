import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { NotFoundPage } from './not-found-page.tsx';
import type { RouterContext } from './router-context.ts';

/** Above every route. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
});
