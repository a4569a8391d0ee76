import { QueryClient } from '@tanstack/react-query';
import { ApiFailure } from '../api/failure.ts';
import { onLanguageChange } from '../i18n/language.ts';
import { caches } from './session-end.ts';

const MAX_RETRIES = 2;

/** Keeps what was read. What the service refused is not asked again; what did not come through is. */
export const queryClient = new QueryClient({
  ...caches,
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) =>
        failures < MAX_RETRIES && error instanceof ApiFailure && (error.isUnreachable || error.status >= 500),
      retryDelay: (failures) => 500 * 2 ** failures,
      // A service on the own network needs no Internet.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

// What the service says comes in the language it was asked in.
onLanguageChange(() => void queryClient.invalidateQueries());
