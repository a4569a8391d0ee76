import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

const BROKEN = new Set(['EAI_AGAIN', 'ESERVFAIL', 'ETIMEOUT', 'EREFUSED', 'ECONNREFUSED', 'EAI_FAIL']);

/** The resolver could not answer; whether the name exists is open. */
export const check: Check = {
  id: 'dns-temporary-failure',
  examine({ dns, settings }) {
    if (dns === undefined || dns.addresses.length > 0 || settings.hostReading.unusable) return undefined;
    const status = dns.details?.a.status;
    if (status === 'NXDOMAIN' || status === 'NODATA') return undefined;
    const broken =
      (dns.error !== undefined && BROKEN.has(dns.error)) ||
      status === 'SERVFAIL' ||
      status === 'TIMEOUT' ||
      status === 'REFUSED';
    if (!broken) return undefined;
    return {
      confidence: 0.92,
      evidence: [
        saw(
          dns.error === undefined ? 'dns.details.a' : 'dns.error',
          `${dns.name ?? settings.host}: ${dns.error ?? status} after ${Math.round(dns.durationMs)} ms`,
        ),
        ...(dns.details?.resolvers ?? []).map((r, i) =>
          saw(`dns.details.resolvers[${i}]`, `resolver ${r.server}: ${r.a.status}`),
        ),
      ],
      args: { detail: dns.error ?? status ?? '' },
    };
  },
};
