import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

const BROKEN = new Set(['EAI_AGAIN', 'ESERVFAIL', 'ETIMEOUT', 'EREFUSED', 'ECONNREFUSED', 'EAI_FAIL']);
const UNANSWERED: ReadonlySet<string> = new Set(['SERVFAIL', 'TIMEOUT', 'REFUSED']);

/** The resolver could not answer; whether the name exists is open. */
export const check: Check = {
  id: 'dns-temporary-failure',
  examine({ dns, settings }) {
    if (dns === undefined || dns.addresses.length > 0 || settings.hostReading.unusable) return undefined;
    const { a, aaaa } = dns.details ?? {};
    // No A record is an answer, but the address may be an IPv6 one that the resolver could not tell.
    const status = a?.status === 'NODATA' && UNANSWERED.has(aaaa?.status ?? '') ? aaaa?.status : a?.status;
    if (status === 'NXDOMAIN' || status === 'NODATA') return undefined;
    const broken = (dns.error !== undefined && BROKEN.has(dns.error)) || UNANSWERED.has(status ?? '');
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
