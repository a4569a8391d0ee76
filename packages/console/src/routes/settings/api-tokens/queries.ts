import type { ApiToken, IssuedApiToken, NewApiToken } from '@postroad/server/api';
import { queryOptions } from '@tanstack/react-query';
import { change, get } from '../../../api/client.ts';

/** Every token that is not revoked. */
export const apiTokensQuery = queryOptions({
  queryKey: ['api-tokens'],
  queryFn: ({ signal }) => get<readonly ApiToken[]>('/api/v1/api-tokens', undefined, signal),
});

/** Makes a token; it is in the answer, and nowhere else. */
export const createToken = (body: NewApiToken) => change<IssuedApiToken>('POST', '/api/v1/api-tokens', body);

/** Ends a token. */
export const revokeToken = (id: string) => change('DELETE', `/api/v1/api-tokens/${encodeURIComponent(id)}`);
