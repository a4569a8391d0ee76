import { renderPhrase } from '../causes/render.ts';
import { type Phrase, phrase } from '../languages/phrase.ts';
import { chainEvidence, shortName } from './support/certificates.ts';
import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** The certificate is for other names than the one in the settings (RFC 9525). */
export const check: Check = {
  id: 'tls-cert-hostname-mismatch',
  examine({ session, settings }) {
    const tls = session?.tls;
    const leaf = tls?.chain[0];
    if (tls === undefined || leaf === undefined || tls.nameMatches) return undefined;
    const names = leaf.san.map((name) => name.replace(/^(DNS|IP Address):/, ''));
    const list: Phrase =
      names.length > 0
        ? { text: '{names}', args: { names: names.slice(0, 6).join(', ') } }
        : phrase('{subject}, without subject alternative names', { subject: shortName(leaf.subject) });
    const usable = names.find((name) => !name.startsWith('*.'));
    return {
      // With an untrusted chain the name says little: the chain's cause comes first.
      confidence: tls.trusted ? 0.93 : 0.5,
      stage: settings.effective.mode === 'implicit' ? 'tls' : 'starttls',
      evidence: [
        saw('session.tls.serverName', `wanted: ${tls.serverName}`),
        saw('session.tls.chain[0].san', `the certificate names: ${renderPhrase(list)}`),
        ...chainEvidence(tls),
      ],
      args: { detail: list, ...(usable === undefined ? {} : { suggestion: usable }) },
    };
  },
};
