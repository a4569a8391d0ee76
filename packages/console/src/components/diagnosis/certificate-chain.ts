import type { Certificate, Tls } from './shapes.ts';

/** A certificate in the tree, or the place of one that was not sent. */
export type ChainNode =
  | {
      readonly kind: 'sent';
      readonly role: 'root' | 'intermediate' | 'server';
      readonly certificate: Certificate;
    }
  /** `known`: this machine has it, as it has those of public authorities. */
  | { readonly kind: 'absent'; readonly name: string; readonly why: 'known' | 'unknown' | 'missing' };

/** OpenSSL's reasons that mean that who signed could not be found. */
const ISSUER_NOT_FOUND: ReadonlySet<string> = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** The chain from the authority at the top to the server, with what is not in it named. */
export function chainNodes({ chain, trustError }: Tls): readonly ChainNode[] {
  const nodes: ChainNode[] = [];
  chain.forEach((certificate, i) => {
    const role = i === 0 ? 'server' : certificate.selfIssued ? 'root' : 'intermediate';
    nodes.unshift({ kind: 'sent', role, certificate });
    const above = chain[i + 1];
    if (certificate.selfIssued || above?.subject === certificate.issuer) return;
    nodes.unshift({
      kind: 'absent',
      name: shortName(certificate.issuer),
      why: !ISSUER_NOT_FOUND.has(trustError ?? '')
        ? 'known'
        : above === undefined && chain.length > 1
          ? 'unknown'
          : 'missing',
    });
  });
  return nodes;
}

/** The common name of a distinguished name, or all of it. */
export function shortName(distinguishedName: string): string {
  return /(?:^|, )CN=((?:[^,\\]|\\.)+)/.exec(distinguishedName)?.[1] ?? distinguishedName;
}

const DAY_MS = 86_400_000;

/** How a certificate stands at a time. Days are whole ones. */
export function validityOf(
  { notBefore, notAfter }: Certificate,
  now: number,
): { readonly state: 'valid' | 'soon' | 'expired' | 'not-yet'; readonly days: number } {
  const begins = Date.parse(notBefore);
  const ends = Date.parse(notAfter);
  if (now < begins) return { state: 'not-yet', days: Math.ceil((begins - now) / DAY_MS) };
  if (now > ends) return { state: 'expired', days: Math.floor((now - ends) / DAY_MS) };
  const days = Math.floor((ends - now) / DAY_MS);
  return { state: ends - now < soonMs(ends - begins) ? 'soon' : 'valid', days };
}

const SOON_MS = 30 * DAY_MS;

/** As the finding `tls-cert-expires-soon` has it: 30 days, or a third of a shorter life. */
function soonMs(lifeMs: number): number {
  return lifeMs < SOON_MS ? lifeMs / 3 : SOON_MS;
}
