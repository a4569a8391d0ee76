import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.tsx';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What the form of a new server can begin from. */
interface NewServerSearch {
  /** A server whose settings are copied. */
  readonly copy?: string;
}

export const emailProviderRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/email-provider',
    component: lazyRouteComponent(() => import('./email-provider-page.tsx'), 'EmailProviderPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/email-provider/new',
    validateSearch: (search: Record<string, unknown>): NewServerSearch => {
      const copy = text(search.copy);
      return copy === undefined ? {} : { copy };
    },
    component: lazyRouteComponent(() => import('./new-server-page.tsx'), 'NewServerPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/email-provider/$emailServerId',
    validateSearch: (search: Record<string, unknown>): { readonly list?: 'tests' } =>
      search.list === 'tests' ? { list: 'tests' } : {},
    component: lazyRouteComponent(() => import('./server-page.tsx'), 'ServerPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/email-provider/$emailServerId/edit',
    // The field that is to take the focus.
    validateSearch: (search: Record<string, unknown>): { readonly field?: string } => {
      const field = text(search.field);
      return field === undefined ? {} : { field };
    },
    component: lazyRouteComponent(() => import('./edit-server-page.tsx'), 'EditServerPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/email-provider/$emailServerId/tests/$testId',
    component: lazyRouteComponent(() => import('./test-page.tsx'), 'TestPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/diagnoses/$diagnosisId',
    component: lazyRouteComponent(() => import('./diagnosis-page.tsx'), 'DiagnosisPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/diagnoses/$diagnosisId/changes',
    validateSearch: (search: Record<string, unknown>): { readonly since: string } => ({
      since: text(search.since) ?? '',
    }),
    component: lazyRouteComponent(() => import('./changes-page.tsx'), 'ChangesPage'),
  }),
] as const;
