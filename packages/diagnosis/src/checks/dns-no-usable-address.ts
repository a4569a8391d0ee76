import { phrase } from '../languages/phrase.ts';
import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

const NO_ADDRESS: ReadonlySet<string> = new Set(['NODATA', 'NXDOMAIN', 'not-asked']);

/** The name exists and leads nowhere. */
export const check: Check = {
  id: 'dns-no-usable-address',
  examine({ dns, settings }) {
    if (dns === undefined) return undefined;
    const name = dns.name ?? settings.host;
    if (dns.addresses.length > 0) {
      if (!dns.addresses.every((entry) => entry.kind === 'unusable')) return undefined;
      const list = dns.addresses.map((entry) => entry.address).join(', ');
      return {
        confidence: 0.95,
        evidence: [saw('dns.addresses', `${name} resolves to ${list}`)],
        args: { detail: list },
      };
    }
    const { details } = dns;
    // An address that is not IPv4 may still exist; NODATA for A alone is not enough, and neither is no answer for AAAA.
    if (details?.a.status !== 'NODATA' || !NO_ADDRESS.has(details.aaaa.status)) return undefined;
    const mx = details.mx.records.filter((record) => record !== '');
    return {
      confidence: 0.93,
      evidence: [
        saw(
          'dns.details.a',
          `${name} has no A record (${details.a.status}) and no AAAA record (${details.aaaa.status})`,
        ),
        ...(mx.length === 0 ? [] : [saw('dns.details.mx', `it has MX records: ${mx.join(', ')}`)]),
      ],
      args: { detail: phrase('no A and no AAAA record') },
    };
  },
};
