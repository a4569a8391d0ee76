import { hasExtension, said } from './support/evidence.ts';
import type { Check } from './types.ts';

/** AUTH is missing in clear while STARTTLS is listed: it will be there after TLS (RFC 4954 §4). */
export const check: Check = {
  id: 'auth-requires-tls',
  examine({ session }) {
    if (session?.login.skipped !== 'not-offered' || session.tls !== undefined) return undefined;
    if (!hasExtension(session.extensions, 'STARTTLS') || session.ehlo === undefined) return undefined;
    return { confidence: 0.93, evidence: [said(session.ehlo)] };
  },
};
