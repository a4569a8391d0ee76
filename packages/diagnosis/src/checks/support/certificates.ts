import type { CertificateFacts, Facts, TlsFacts } from '../../facts.ts';
import type { Evidence } from '../types.ts';
import { saw } from './evidence.ts';

/** The TLS facts of the session when its certificate was not accepted for the chain's sake. */
export function untrustedTls(facts: Facts): TlsFacts | undefined {
  const tls = facts.session?.tls;
  return tls === undefined || tls.trusted ? undefined : tls;
}

/** The value of one attribute of a distinguished name written `CN=…, O=…`. */
export function attribute(name: string, key: string): string | undefined {
  return name
    .split(', ')
    .find((part) => part.startsWith(`${key}=`))
    ?.slice(key.length + 1);
}

/** How a certificate is called: its common name, else its organisation, else all of it. */
export function shortName(name: string): string {
  return attribute(name, 'CN') ?? attribute(name, 'O') ?? name;
}

/** One line of evidence per certificate of the chain. `path`: where in the facts this TLS stands. */
export function chainEvidence(
  tls: TlsFacts,
  path: 'session.tls' | 'controls.relaxedTls.tls' = 'session.tls',
): Evidence[] {
  return tls.chain.map((certificate, i) =>
    saw(
      `${path}.chain[${i}]`,
      `certificate ${i + 1}: ${shortName(certificate.subject)}, issued by ${shortName(certificate.issuer)}, valid ${day(certificate.notBefore)} to ${day(certificate.notAfter)}, SHA-256 ${certificate.fingerprint256.slice(0, 23)}…`,
    ),
  );
}

export function day(iso: string): string {
  return iso.slice(0, 10);
}

/** The first certificate of the chain that is out of its time at the moment of the check. */
export function outOfTime(facts: Facts, which: 'expired' | 'early'): CertificateFacts | undefined {
  const now = Date.parse(facts.startedAt);
  return facts.session?.tls?.chain.find((certificate) =>
    which === 'expired' ? Date.parse(certificate.notAfter) < now : Date.parse(certificate.notBefore) > now,
  );
}
