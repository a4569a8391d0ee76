import { z } from 'zod';
import { network, portOrRange, proxyEndpoint } from './policy-fields.ts';

/** Longer lists are no policy that a person can read. */
const MAX_ENTRIES = 200;

/**
 * Which addresses and ports the service may connect to for the people who use it, beyond what `special-networks.ts` and
 * `defaultPorts` say. Order of judgement: `deniedNetworks`, metadata
 * services, `allowedNetworks`, the rest of the built-in list; all else is allowed.
 */
export const networkPolicySchema = z.strictObject({
  allowedNetworks: z
    .array(network)
    .max(MAX_ENTRIES)
    .describe('Networks that may be connected to although the built-in list refuses them: `10.20.0.0/16`.'),
  deniedNetworks: z
    .array(network)
    .max(MAX_ENTRIES)
    .describe('Networks that are never connected to, whatever else is allowed.'),
  extraPorts: z
    .array(portOrRange)
    .max(MAX_ENTRIES)
    .describe('Ports allowed beside the usual ones, for every purpose: `1025`, or a range `"2000-2100"`.'),
  proxies: z
    .array(proxyEndpoint)
    .max(MAX_ENTRIES)
    .describe(
      'Proxies that email servers may use: `proxy.example.com:1080`. A proxy resolves names by itself, so a name asked for through it is not checked here: list only proxies that have rules of their own.',
    ),
});
export type NetworkPolicy = z.output<typeof networkPolicySchema>;

/** What holds until somebody sets another one. */
export const defaultNetworkPolicy: NetworkPolicy = {
  allowedNetworks: [],
  deniedNetworks: [],
  extraPorts: [],
  proxies: [],
};
