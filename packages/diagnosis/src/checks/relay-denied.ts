import { organisation, said, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** Least share of the words' meaning that must speak for relaying before the circumstances decide. */
const LEAST_SHARE = 0.15;

/**
 * Some servers refuse relaying with the same words as an unknown mailbox (OpenSMTPD: "Invalid recipient"). A recipient
 * of a foreign domain, without a login, is one they would have to relay for. Clear words need no check.
 */
export const check: Check = {
  id: 'relay-denied',
  examine({ session, settings }, { refusal }) {
    if (refusal?.stage !== 'rcpt' || settings.to === undefined || session === undefined) return undefined;
    const share = refusal.ranking.find((ranked) => ranked.cause === 'relay-denied')?.confidence ?? 0;
    const loggedIn = session.login.attempts.some((attempt) => attempt.accepted);
    if (share < LEAST_SHARE || loggedIn || refusal.ranking[0]?.cause === 'relay-denied') return undefined;
    const recipientDomain = settings.to.split('@')[1] ?? '';
    const ownName = session.greeting?.text.split(' ')[0] ?? '';
    if (organisation(recipientDomain) === organisation(ownName)) return undefined;
    return {
      confidence: 0.8,
      explains: ['recipient-rejected-unknown'],
      evidence: [
        said(refusal.reply),
        saw('settings.to', `${recipientDomain} is not a domain of ${ownName}, and no login was made`),
      ],
    };
  },
};
