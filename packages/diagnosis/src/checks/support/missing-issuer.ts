import type { Facts, TlsFacts } from '../../facts.ts';
import { attribute, untrustedTls } from './certificates.ts';

const MISSING = new Set([
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

/**
 * A chain that stops before a root. OpenSSL gives the same reason for a missing intermediate and for an unknown
 * authority; they are told apart by who the missing issuer belongs to: the organisation of a root this machine trusts,
 * or nobody it knows. An address to fetch the issuer from is kept by public authorities and seldom by private ones.
 */
export function missingIssuer(
  facts: Facts,
): { readonly tls: TlsFacts; readonly issuer: string; readonly knownOrganisation: boolean } | undefined {
  const tls = untrustedTls(facts);
  const last = tls?.chain.at(-1);
  if (tls === undefined || last === undefined || !MISSING.has(tls.trustError ?? '')) return undefined;
  const organisation = attribute(last.issuer, 'O');
  const known = organisation !== undefined && (facts.trustedOrganisations ?? []).includes(organisation);
  const fetchable = last.caIssuers?.startsWith('http') === true;
  // A leaf alone lacks its intermediate. Behind an intermediate stands a root, which no server has to send: what is
  // missing there is unknown to this machine, unless its organisation is known and keeps it for download.
  const knownOrganisation = tls.chain.length === 1 ? known || fetchable : known && fetchable;
  return { tls, issuer: last.issuer, knownOrganisation };
}
