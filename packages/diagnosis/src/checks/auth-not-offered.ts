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
    const withAuth = facts.controls.ports.filter(
      (control) =>
        hasExtension(control.extensions ?? [], 'AUTH') || hasExtension(control.extensions ?? [], 'STARTTLS'),
    );
    const other = withAuth.length === 0 ? undefined : workingPort(facts);
    return {
      confidence: 0.93,
      evidence: [...(ehlo === undefined ? [] : [said(ehlo)]), ...portEvidence(withAuth)],
      ...(other === undefined ? {} : { args: { suggestion: other.words } }),
    };
  },
};
