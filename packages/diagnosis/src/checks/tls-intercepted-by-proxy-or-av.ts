import { phrase } from '../languages/phrase.ts';
import { chainEvidence, shortName } from './support/certificates.ts';
import { interceptionProducts } from './support/interception-products.ts';
import type { Check } from './types.ts';

/** What an unknown maker's certificate looks like where the maker is not recognised. */
const EXPLAINS = [
  'tls-cert-untrusted-ca',
  'tls-cert-chain-incomplete',
  'tls-cert-self-signed',
  'tls-cert-hostname-mismatch',
] as const;

/** The certificate names an interception product as its maker. Such a product's own machine would be no mail server. */
export const check: Check = {
  id: 'tls-intercepted-by-proxy-or-av',
  examine(facts) {
    const tls = facts.session?.tls ?? facts.controls.relaxedTls?.tls;
    const leaf = tls?.chain[0];
    if (tls === undefined || leaf === undefined) return undefined;
    const issuers = tls.chain.map((certificate) => certificate.issuer).join('; ');
    const product = interceptionProducts.find(({ pattern }) => pattern.test(issuers));
    // A maker's own mail server may carry its own name: then the subject has it too and the chain is trusted.
    if (product === undefined || (tls.trusted && product.pattern.test(leaf.subject))) return undefined;
    return {
      confidence: tls.trusted ? 0.85 : 0.97,
      level: tls.trusted && tls.nameMatches ? 'warning' : 'blocking',
      stage: facts.settings.effective.mode === 'implicit' ? 'tls' : 'starttls',
      explains: EXPLAINS,
      evidence: chainEvidence(
        tls,
        facts.session?.tls === undefined ? 'controls.relaxedTls.tls' : 'session.tls',
      ),
      args: {
        detail: phrase('{product}, as "{issuer}"', {
          product: product.name,
          issuer: shortName(leaf.issuer),
        }),
      },
    };
  },
};
