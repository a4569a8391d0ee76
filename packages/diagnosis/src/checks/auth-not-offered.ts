import { hasExtension, portEvidence, said, workingPort } from './support/evidence.ts';
import type { Check } from './types.ts';

/** A login is set and the server lists no AUTH. Assumes auth-requires-tls reports servers that list it only after TLS. */
export const check: Check = {
  id: 'auth-not-offered',
  examine(facts) {
    const { session } = facts;
    if (session?.login.skipped !== 'not-offered') return undefined;
    if (session.tls === undefined && hasExtension(session.extensions, 'STARTTLS')) return undefined;
    const ehlo = session.ehloOverTls ?? session.ehlo ?? session.helo;
    const { ports } = facts.controls;
    const offersLogin = ({ extensions = [] }: (typeof ports)[number]) =>
      hasExtension(extensions, 'AUTH') || hasExtension(extensions, 'STARTTLS');
    const other = ports.some(offersLogin) ? workingPort(facts) : undefined;
    return {
      confidence: 0.93,
      evidence: [...(ehlo === undefined ? [] : [said(ehlo)]), ...portEvidence(ports, offersLogin)],
      ...(other === undefined ? {} : { args: { suggestion: other.words } }),
    };
  },
};
