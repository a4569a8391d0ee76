export { parseAddress } from './address.ts';
export { discover } from './discover.ts';
export type {
  DiscoveredEndpoint,
  DiscoveredUsername,
  DiscoverOptions,
  Discovery,
  DiscoverySource,
  Suggestion,
  TriedSource,
} from './types.ts';
