import type { NetworkPolicy, NetworkPolicyChange } from '@postroad/server/api';
import { queryOptions } from '@tanstack/react-query';
import { change, get } from '../../../api/client.ts';

const PATH = '/api/v1/settings/network-policy';

/** What may be connected to. */
export const networkPolicyQuery = queryOptions({
  queryKey: ['network-policy'],
  queryFn: ({ signal }) => get<NetworkPolicy>(PATH, undefined, signal),
});

/** Replaces the whole policy. */
export const replaceNetworkPolicy = (body: NetworkPolicyChange) => change<NetworkPolicy>('PUT', PATH, body);
