import { renderPhrase } from '../causes/render.ts';
import { phrase } from '../languages/phrase.ts';
import { day } from './support/certificates.ts';
import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

const SOON_DAYS = 30;
const DAY_MS = 86_400_000;

/** The certificate is good and ends within 30 days. Certificates made for less than 30 days are judged by a third of their life. */
export const check: Check = {
  id: 'tls-cert-expires-soon',
  examine({ session, startedAt }) {
    const tls = session?.tls;
    const leaf = tls?.chain[0];
    if (tls === undefined || leaf === undefined || !tls.trusted) return undefined;
    const left = (Date.parse(leaf.notAfter) - Date.parse(startedAt)) / DAY_MS;
    const life = (Date.parse(leaf.notAfter) - Date.parse(leaf.notBefore)) / DAY_MS;
    if (left < 0 || left > Math.min(SOON_DAYS, life / 3)) return undefined;
    const words = phrase('{day}, {left} days left', { day: day(leaf.notAfter), left: Math.floor(left) });
    return {
      confidence: 0.99,
      level: 'warning',
      evidence: [saw('session.tls.chain[0].notAfter', `the certificate ends on ${renderPhrase(words)}`)],
      args: { detail: words },
    };
  },
};
