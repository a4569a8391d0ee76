import { phrase } from '../languages/phrase.ts';
import { nearestKnownHost } from '../providers/nearest-host.ts';
import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** The name does not exist. Assumes dns-temporary-failure and dns-no-usable-address report the other ways to get no address. */
export const check: Check = {
  id: 'dns-host-not-found',
  examine({ dns, settings }, { provider }) {
    if (dns === undefined || dns.addresses.length > 0 || settings.hostReading.unusable) return undefined;
    const status = dns.details?.a.status;
    const missing =
      status === 'NXDOMAIN' || (dns.error === 'ENOTFOUND' && (status === undefined || status === 'ERROR'));
    if (!missing) return undefined;
    const name = dns.name ?? settings.host;
    const near = nearestKnownHost(name);
    const parent = dns.details?.parent;
    // The catalogue knows this very host: then it is not the settings that are wrong but what this machine can resolve.
    const documented = provider?.endpoints.some(
      (endpoint) => endpoint.host.toLowerCase() === name.toLowerCase(),
    );
    return {
      ...(documented === true && provider !== undefined
        ? {
            actor: 'network' as const,
            fix: [
              phrase(
                'Ask your network team: "{name} is the documented server of {provider}, and the resolver of this machine says it does not exist. Please let this machine resolve names of the internet, or name the proxy to use."',
                { name, provider: provider.name },
              ),
            ],
          }
        : {}),
      confidence: 0.95,
      evidence: [
        saw(
          dns.error === undefined ? 'dns.details.a' : 'dns.error',
          `${name}: ${status ?? dns.error ?? 'no such name'}`,
        ),
        ...(dns.details?.resolvers ?? []).map((r, i) =>
          saw(`dns.details.resolvers[${i}]`, `resolver ${r.server}: ${r.a.status}`),
        ),
        ...(parent === undefined
          ? []
          : [
              saw(
                'dns.details.parent',
                `the domain ${parent.name}: ${parent.ns.status === 'found' ? 'exists' : parent.ns.status}`,
              ),
            ]),
        ...(near === undefined
          ? []
          : [saw('settings.host', `a known mail server has almost this name: ${near}`)]),
      ],
      ...(near === undefined ? {} : { args: { suggestion: near } }),
    };
  },
};
